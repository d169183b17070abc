#include "task_check.hpp"

#include "workbook/files.hpp"

#include <doctest/doctest.h>

#include <chrono>

using namespace workbook;

namespace {

// A lesson with one task, whose program passed and was not touched since.
struct PassedTask {
    ScratchFolder folder;
    Lesson lesson;
    Task task;

    PassedTask()
    {
        lesson.root = folder.path();
        lesson.build = folder / "build";
        lesson.number = "05";
        lesson.topic = "05-n-plus-one";
        task.number = 2;
        for (auto const& each :
             {lesson.root / "data", lesson.root / "lessons/05-n-plus-one",
              lesson.reports()}) {
            std::filesystem::create_directories(each);
        }
        write_file(lesson.root / "data/shop.sql", "");
        write_file(lesson.program(task), "a program");
        store(Verdict::passed);
    }

    void store(Verdict verdict)
    {
        Report report;
        report.verdict = verdict;
        report.fingerprint = fingerprint(lesson, lesson.program(task));
        save(report, lesson.report(task));
    }

    bool still() const { return still_passed(lesson, task).has_value(); }

    void move_time(std::filesystem::path const& file, std::chrono::hours by)
    {
        std::filesystem::last_write_time(file,
                                         std::filesystem::last_write_time(file) + by);
    }
};

}  // namespace

TEST_CASE("still_passed is true while nothing changes")
{
    PassedTask const passed;
    CHECK(passed.still());
}

TEST_CASE("still_passed is false for another verdict and without a report")
{
    PassedTask passed;
    passed.store(Verdict::wrong);
    CHECK(!passed.still());
    std::filesystem::remove(passed.lesson.report(passed.task));
    CHECK(!passed.still());
}

TEST_CASE("still_passed is false when the program was written, whatever the clock says")
{
    for (int const hours : {-1, 1}) {
        PassedTask passed;
        passed.move_time(passed.lesson.program(passed.task), std::chrono::hours(hours));
        CHECK(!passed.still());
    }
    PassedTask passed;
    std::filesystem::remove(passed.lesson.program(passed.task));
    CHECK(!passed.still());
}

TEST_CASE("still_passed is false when the data or the lesson's folder changes")
{
    PassedTask passed;
    passed.move_time(passed.lesson.root / "data/shop.sql", std::chrono::hours(-1));
    CHECK(!passed.still());

    PassedTask other;
    write_file(other.lesson.root / "lessons/05-n-plus-one/output.txt", "");
    CHECK(!other.still());
}
