#include "verdict.hpp"

#include "workbook/files.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace workbook;

namespace {

struct SmallWorkbook {
    ScratchFolder folder;
    Lesson lesson;
    Report report;

    SmallWorkbook()
    {
        lesson.number = "05";
        lesson.topic = "05-n-plus-one";
        lesson.root = folder.path();
        lesson.build = folder / "build";
        std::filesystem::create_directories(lesson.exercise());
        std::filesystem::create_directories(lesson.solution() / "wrong");
        write_file(
            lesson.exercise() / "hints.md",
            "# Hints\n\n## order_report runs two statements\n\n"
            "Why: it grows with\nthe data.\n\n"
            "Chapter: [x](../../docs/05-n-plus-one.md#asking-once)\n\n"
            "1. First?\n   Still first.\n2. Second.\n\n## another case\n\n1. No.\n");
        CaseReport first;
        first.name = "order_report keeps users without orders";
        first.verdict = Verdict::passed;
        CaseReport second;
        second.name = "order_report runs two statements";
        second.verdict = Verdict::wrong;
        Failure failure{"x_test.cpp", 12, "log.count() <= 2", "101 <= 2", {}, {}};
        failure.infos = {"Expected: at most 2 statements for 100 orders"};
        failure.statements = {
            {1, "SELECT id FROM users", ""},
            {100, "SELECT x WHERE user_id = 1 (2, 3, ...)", "o.cpp:31"}};
        second.failures = {failure};
        report.topic = lesson.topic;
        report.cases = {first, second};
        report.verdict = Verdict::wrong;
        report.protections = {"a", "b", "c", "d"};
    }

    std::string text() const
    {
        std::ostringstream out;
        print_verdict(out, lesson, report);
        return out.str();
    }

    bool says(std::string const& phrase) const
    {
        return text().find(phrase) != std::string::npos;
    }
};

}  // namespace

TEST_CASE("a verdict counts what holds and names the first case that does not")
{
    SmallWorkbook const workbook;
    CHECK(workbook.says(
        "Lesson 05: 1 of 2 hold. Next: order_report runs two statements"));
}

TEST_CASE("a verdict shows expected and seen and the statements with their line")
{
    SmallWorkbook const workbook;
    CHECK(workbook.says("expected   at most 2 statements for 100 orders"));
    CHECK(workbook.says("101 statements:"));
    CHECK(
        workbook.says("100 x  SELECT x WHERE user_id = 1 (2, 3, ...)\n"
                      "                       by o.cpp:31\n"));
}

TEST_CASE("a verdict does not say the number of statements twice")
{
    SmallWorkbook workbook;
    CHECK(workbook.says("your code  101 <= 2\n  sent       101 statements:\n"));
    workbook.report.cases[1].failures[0].infos.push_back("Seen: 101 statements");
    CHECK(workbook.says("your code  101 statements:\n                1 x  SELECT id"));
    CHECK_FALSE(workbook.says("sent "));
}

TEST_CASE("a verdict breaks a long statement into lines")
{
    SmallWorkbook workbook;
    workbook.report.cases[1].failures[0].statements = {
        {1, "SELECT one_rather_long_name, another_rather_long_name FROM a_long_table",
         ""}};
    CHECK(workbook.says(
        "1 x  SELECT one_rather_long_name, another_rather_long_name FROM\n"
        "                       a_long_table\n"));
}

TEST_CASE("a verdict cuts a very long statement short in its middle")
{
    SmallWorkbook workbook;
    std::string long_list = "SELECT x WHERE id IN (";
    for (int i = 0; i < 2000; ++i) {
        long_list += "'\u00e9', ";
    }
    workbook.report.cases[1].failures[0].statements = {{1, long_list + "'last')", ""}};
    CHECK(workbook.says("SELECT x WHERE id IN ('\u00e9'"));
    CHECK(workbook.says("'last')"));
    CHECK(workbook.text().size() < 2000);
}

TEST_CASE("a verdict gives the reason and the next hint and the chapter's place")
{
    SmallWorkbook const workbook;
    CHECK(workbook.says("it grows with the data."));
    CHECK(workbook.says("scripts/workbook hint 05"));
    CHECK(workbook.says("docs/05-n-plus-one.md#asking-once"));
}

TEST_CASE("a verdict shows the misconception of a wrong answer that fails alike")
{
    SmallWorkbook const workbook;
    CHECK_FALSE(workbook.says("a query inside the loop"));
    write_file(workbook.lesson.solution() / "wrong" / "loop.cpp",
               "// Rejected by: order_report runs two statements\n"
               "// Looks like: a query inside the loop over users.\n");
    CHECK(workbook.says("a query inside the loop over users."));
}

TEST_CASE("a verdict says which protections were missing")
{
    SmallWorkbook workbook;
    CHECK_FALSE(workbook.says("bubblewrap"));
    workbook.report.protections.resize(2);
    CHECK(workbook.says("bubblewrap"));
}

TEST_CASE("a verdict on a solved exercise points to the solution")
{
    SmallWorkbook workbook;
    workbook.report.cases[1].verdict = Verdict::passed;
    workbook.report.verdict = Verdict::passed;
    CHECK(workbook.says("2 of 2 hold. Done."));
}

TEST_CASE("read_hints joins the lines of a step and stops at the next case")
{
    SmallWorkbook const workbook;
    auto const hints = read_hints(workbook.lesson, "order_report runs two statements");
    REQUIRE(hints.has_value());
    CHECK(hints->why == "it grows with the data.");
    CHECK(hints->steps == std::vector<std::string>{"First? Still first.", "Second."});
    CHECK_FALSE(read_hints(workbook.lesson, "no such case").has_value());
}

TEST_CASE("find_lesson understands a number however it is written")
{
    SmallWorkbook const workbook;
    std::vector<Lesson> const lessons{workbook.lesson};
    for (char const* const number : {"5", "05", "lesson05", "lesson5"}) {
        CHECK(find_lesson(lessons, number).topic == "05-n-plus-one");
    }
    CHECK_THROWS_AS(find_lesson(lessons, "99"), std::runtime_error);
    CHECK_THROWS_AS(find_lesson(lessons, "five"), std::runtime_error);
}
