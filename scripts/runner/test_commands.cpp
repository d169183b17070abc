// The commands that ctest runs.
#include "answers.hpp"
#include "build.hpp"
#include "case_verdict.hpp"
#include "checker.hpp"
#include "commands.hpp"
#include "progress.hpp"
#include "task_check.hpp"
#include "verdict.hpp"

#include "workbook/files.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <map>
#include <sstream>

namespace workbook {

namespace {

bool accepting()
{
    char const* const value = std::getenv("WORKBOOK_ACCEPT");
    return value != nullptr && std::string(value) == "1";
}

// The first line in which two texts differ, with both sides of it.
std::string first_difference(std::string const& name, std::string const& expected,
                             std::string const& seen)
{
    std::istringstream left(expected);
    std::istringstream right(seen);
    std::string a;
    std::string b;
    for (int line = 1;; ++line) {
        bool const more_left = static_cast<bool>(std::getline(left, a));
        bool const more_right = static_cast<bool>(std::getline(right, b));
        if (!more_left && !more_right) {
            return "the texts differ only in their line ends";
        }
        if (!more_left || !more_right || a != b) {
            return "line " + std::to_string(line) + "\n  " + name + "  " +
                   (more_left ? a : "(has ended)") + "\n  it printed  " +
                   (more_right ? b : "(nothing more)");
        }
    }
}

// How a program ended that did not end well.
std::string in_words(ProcessResult const& result)
{
    switch (result.ending) {
        case Ending::exited:
            return "ends with exit code " + std::to_string(result.code);
        case Ending::signalled:
            return "is ended by signal " + std::to_string(result.code);
        case Ending::timed_out:
            return "does not end in time";
        case Ending::too_much_output:
            return "prints too much";
        case Ending::too_much_memory:
            return "takes too much memory";
        case Ending::too_much_disk:
            return "writes too much to the disk";
    }
    return "does not end well";
}

// For what is expected to end. A machine that writes much to its disk may stand still
// for longer than a learner is made to wait.
Limits patient()
{
    Limits limits;
    limits.per_case = std::chrono::seconds(30);
    limits.in_all = std::chrono::seconds(300);
    return limits;
}

std::string printed_by(Lesson const& lesson, std::vector<std::string> const& arguments)
{
    Limits limits = patient();
    limits.kept_bytes = limits.output_bytes;  // every byte is compared
    Command command{arguments, {}};
    for (char const* const name : {"PATH", "HOME", "TMPDIR"}) {
        if (char const* const value = std::getenv(name); value != nullptr) {
            command.environment.push_back(std::string(name) + "=" + value);
        }
    }
    ProcessResult const result =
        run_process(command, limits, [](Message const&, std::string const&) {});
    if (result.ending != Ending::exited || result.code != 0) {
        throw std::runtime_error(result.output + "\nlesson" + lesson.number + " " +
                                 in_words(result));
    }
    return result.output;
}

// The run of ctest that started this process.
long this_session()
{
    return ::getppid();
}

}  // namespace

int build_command(Lesson const& lesson, std::vector<std::string> const& targets)
{
    return build_lesson(lesson, targets, this_session()) ? 0 : 1;
}

int check_task(Lesson const& lesson, Task const& task, std::string const& program)
{
    if (!program.empty()) {
        Report const report = check(lesson.build / program, task.cases, patient());
        print_report(std::cout, lesson, task, report);
        return report.verdict == Verdict::passed ? 0 : 1;
    }
    auto const built = try_to_load(lesson.report(task));
    Report report;
    if (built && built->session == this_session() && built->cases.empty()) {
        report = *built;  // it could not be built
    } else if (auto const before = still_passed(lesson, task)) {
        report = *before;
        report.session = this_session();
        std::cout << "Nothing has changed since it passed.\n";
    } else {
        report = run_cases(lesson, task, this_session());
    }
    report.is_new = record(lesson, task, report);
    save(report, lesson.report(task));
    print_report(std::cout, lesson, task, report);
    return report.verdict == Verdict::passed ? 0 : 1;
}

int print_verdicts(std::vector<Lesson> const& lessons)
{
    for (Lesson const& lesson : lessons) {
        std::map<int, Report> reports;
        for (Task const& task : lesson.tasks) {
            auto const report = try_to_load(lesson.report(task));
            if (report && report->session == this_session()) {
                reports.emplace(task.number, *report);
            }
        }
        if (!reports.empty()) {
            print_lesson_verdict(std::cout, lesson, reports);
        }
    }
    return 0;
}

int compare_output(Lesson const& lesson)
{
    if (!std::filesystem::exists(lesson.program())) {
        std::cout << "lesson" << lesson.number
                  << " is not built; the verdict says what does not compile\n";
        return 1;
    }
    std::filesystem::path const stamp = lesson.reports() / ("printed" + lesson.number);
    std::string const now = fingerprint(lesson, lesson.program());
    if (!accepting() && std::filesystem::exists(stamp) && read_file(stamp) == now) {
        std::cout << "nothing has changed since it printed what it should\n";
        return 0;
    }
    auto const folder = lesson.root / "lessons" / lesson.topic;
    std::map<std::filesystem::path, std::vector<std::string>> commands{
        {folder / "output.txt", {lesson.program().string()}}};
    for (auto const& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() == ".mmd") {
            commands[entry.path()] = {lesson.program().string(),
                                      "--" + entry.path().stem().string()};
        }
    }
    int different = 0;
    for (auto const& [file, command] : commands) {
        std::string const printed = printed_by(lesson, command);
        if (accepting()) {
            write_file(file, printed);
            continue;
        }
        std::string const expected = read_file(file);
        if (expected != printed) {
            ++different;
            std::cout << "lesson" << lesson.number << " prints something else: "
                      << first_difference(file.filename().string(), expected, printed)
                      << "\n\nTo accept a change that you meant: WORKBOOK_ACCEPT=1 "
                         "ctest -R lesson"
                      << lesson.number << '\n';
        }
    }
    if (different > 0) {
        return 1;
    }
    write_file(stamp, now);
    return 0;
}

int check_stub(Lesson const& lesson)
{
    std::string problems;
    for (Task const& task : lesson.tasks) {
        std::string const program =
            "stub" + lesson.number + "_" + std::to_string(task.number);
        Report const report = check(lesson.build / program, task.cases, patient());
        std::string const found = problems_of_stub(report);
        if (!found.empty()) {
            problems += "task " + std::to_string(task.number) + ": " + found;
        }
    }
    std::cout << problems;
    return problems.empty() ? 0 : 1;
}

int check_bank_answer(Lesson const& lesson, std::string const& kind,
                      std::filesystem::path const& answer,
                      std::vector<std::string> const& cases)
{
    std::string const program = kind + lesson.number + "_" + answer.stem().string();
    bool const has_no_end =
        kind == "wrong" && read_answer_header(answer).verdict == Verdict::timed_out;
    Report const report =
        check(lesson.build / program, cases, has_no_end ? Limits{} : patient());
    std::string problems;
    if (kind == "right") {
        problems = problems_of_right(report);
    } else {
        AnswerHeader const header = read_answer_header(answer);
        if (header.needs_sandbox && !report.in_sandbox()) {
            std::cout << "not judged: bubblewrap does not work here\n";
            return 77;  // as Bank.cmake knows
        }
        if (accepting() && report.verdict != Verdict::checker_failed) {
            accept_failures(report, header);
        }
        problems = problems_of_wrong(report, read_answer_header(answer));
    }
    CaseReport const* const first = report.first_failure();
    if (!problems.empty()) {
        std::cout << program << ":\n" << problems << '\n';
        if (first != nullptr) {
            print_case(std::cout, lesson, *first);
        }
    }
    return problems.empty() ? 0 : 1;
}

}  // namespace workbook
