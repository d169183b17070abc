// The commands that a learner gives, through scripts/workbook.
#include "checker.hpp"
#include "commands.hpp"
#include "fields.hpp"
#include "verdict.hpp"

#include "workbook/files.hpp"
#include "workbook/table.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iostream>

namespace workbook {

namespace {

std::string state_of(Lesson const& lesson)
{
    if (!std::filesystem::exists(lesson.report())) {
        return "not checked yet";
    }
    Report const report = load_report(lesson.report());
    if (report.verdict == Verdict::passed) {
        return "done";
    }
    if (report.verdict == Verdict::does_not_compile) {
        return "does not compile";
    }
    return std::to_string(report.held()) + " of " +
           std::to_string(report.cases.size()) + " hold";
}

// The build's own output appears only when something is wrong with it.
int build(Lesson const& lesson, std::vector<std::string> const& targets)
{
    std::string const log =
        (lesson.reports() / ("build" + lesson.number + ".txt")).string();
    std::string command = "cmake --build '" + lesson.build.string() + "' --target";
    for (std::string const& target : targets) {
        command += " " + target + lesson.number;
    }
    return std::system((command + " > '" + log + "' 2>&1").c_str()) == 0 ? 0 : 1;
}

}  // namespace

int list_lessons(std::vector<Lesson> const& lessons)
{
    Table table({"", "lesson", "the question it answers", "exercise"});
    bool next_is_marked = false;
    for (Lesson const& lesson : lessons) {
        std::string const state = state_of(lesson);
        bool const next = state != "done" && !next_is_marked;
        next_is_marked = next_is_marked || next;
        table.add({next ? ">" : "", lesson.topic, lesson.question(), state});
    }
    std::cout << table << '\n';
    auto const next = std::ranges::find_if(
        lessons, [](Lesson const& lesson) { return state_of(lesson) != "done"; });
    if (next == lessons.end()) {
        std::cout << "All exercises are done.\n";
        return 0;
    }
    std::cout << "Next: read docs/" << next->topic << ".md, edit exercises/"
              << next->topic << "/, then: ctest -R lesson" << next->number << '\n';
    return 0;
}

int run_lesson(Lesson const& lesson, std::vector<std::string> const& arguments)
{
    if (build(lesson, {"lesson"}) != 0) {
        return tell_build(lesson, 1);
    }
    std::vector<std::string> words{lesson.program().string()};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char*> pointers;
    for (std::string& word : words) {
        pointers.push_back(word.data());
    }
    pointers.push_back(nullptr);
    ::execv(pointers.front(), pointers.data());
    throw std::runtime_error("cannot run " + words.front());
}

int check_exercise(Lesson const& lesson)
{
    Report report;
    if (build(lesson, {"exercise"}) != 0) {
        // The compiler's whole text goes to the log, which the verdict names.
        std::cout.setstate(std::ios::failbit);
        tell_build(lesson, 1);
        std::cout.clear();
        report = load_report(lesson.report());
    } else {
        report = check_in_two(lesson.topic, lesson.build / ("exercise" + lesson.number),
                              lesson.cases(), lesson.report());
        save(report, lesson.report());
    }
    print_verdict(std::cout, lesson, report);
    return report.verdict == Verdict::passed ? 0 : 1;
}

int give_hint(Lesson const& lesson, bool all)
{
    if (!std::filesystem::exists(lesson.report())) {
        std::cout << "Check the exercise first: ctest -R lesson" << lesson.number
                  << '\n';
        return 1;
    }
    Report const report = load_report(lesson.report());
    CaseReport const* const first = report.first_that_does_not_hold();
    if (report.verdict == Verdict::does_not_compile || first == nullptr) {
        std::cout << (first == nullptr && report.verdict == Verdict::passed
                          ? "Every case holds; there is nothing to hint at.\n"
                          : "It does not compile yet; the verdict says where.\n");
        return 0;
    }
    auto const hints = read_hints(lesson, first->name);
    if (!hints || hints->steps.empty()) {
        std::cout << "There is no hint for: " << first->name << '\n';
        return 1;
    }
    // How many steps were shown for this case is kept beside its report.
    std::filesystem::path const memory = lesson.reports() / ("hints" + lesson.number);
    std::string case_name;
    std::size_t shown = 0;
    std::ifstream remembered(memory);
    if (std::getline(remembered, case_name) && case_name == first->name) {
        remembered >> shown;
    }
    shown = all ? hints->steps.size() : std::min(shown + 1, hints->steps.size());
    std::ofstream(memory) << first->name << '\n' << shown << '\n';

    std::cout << first->name << "\n\n";
    for (std::size_t i = 0; i < shown; ++i) {
        print_field(std::cout, "step " + std::to_string(i + 1), hints->steps[i]);
    }
    std::cout << '\n'
              << (shown < hints->steps.size()
                      ? "Another step: scripts/workbook hint " + lesson.number
                      : "That was the last step. The chapter: " + hints->chapter)
              << '\n';
    return 0;
}

}  // namespace workbook
