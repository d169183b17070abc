// The commands that ctest runs.
#include "answers.hpp"
#include "checker.hpp"
#include "commands.hpp"
#include "compile_errors.hpp"
#include "verdict.hpp"

#include "workbook/files.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <sstream>

namespace workbook {

namespace {

bool accepting()
{
    char const* const value = std::getenv("WORKBOOK_ACCEPT");
    return value != nullptr && std::string(value) == "1";
}

std::filesystem::path report_of(Lesson const& lesson, std::string const& answer)
{
    return answer.empty() ? lesson.report() : lesson.reports() / (answer + ".report");
}

// The cases that passed and printed nothing, a line each. There is a process per case,
// and most have to say no more than that: 0.9 ms each, 1.2 ms with the whole report.
std::filesystem::path quiet_passes_of(Lesson const& lesson, std::string const& answer)
{
    return report_of(lesson, answer).replace_extension(".passed");
}

void save_quiet_passes(Report const& report, std::filesystem::path const& file)
{
    std::string names;
    for (CaseReport const& result : report.cases) {
        if (result.verdict == Verdict::passed && result.output.empty()) {
            names += result.name + "\n";
        }
    }
    write_file(file, names);
}

bool has_line(std::filesystem::path const& file, std::string const& wanted)
{
    std::ifstream lines(file);
    for (std::string line; std::getline(lines, line);) {
        if (line == wanted) {
            return true;
        }
    }
    return false;
}

// For print_verdicts, which has no other way to know what ctest has run.
void note_checked(Lesson const& lesson)
{
    std::ofstream(lesson.reports() / "checked", std::ios::app) << lesson.topic << '\n';
}

// The first line in which two texts differ, with what stands in each.
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

std::string printed_by(Lesson const& lesson, std::vector<std::string> command)
{
    Limits limits;
    limits.per_case = std::chrono::seconds(60);
    limits.kept_bytes = limits.output_bytes;  // every byte is compared
    std::vector<std::string> environment;
    for (char const* const name : {"PATH", "HOME", "TMPDIR"}) {
        if (char const* const value = std::getenv(name); value != nullptr) {
            environment.push_back(std::string(name) + "=" + value);
        }
    }
    ProcessResult const result = run_process(command, environment, limits, {});
    if (result.ending != Ending::exited || result.code != 0) {
        throw std::runtime_error(result.output + "\nlesson" + lesson.number +
                                 " does not end with exit code 0");
    }
    return result.output;
}

// Whether the program printed what it should after it, its expected outputs and the
// data that lessons read were last written.
bool printed_since(std::filesystem::path const& stamp, Lesson const& lesson)
{
    std::error_code none;
    auto const when = std::filesystem::last_write_time(stamp, none);
    if (none || std::filesystem::last_write_time(lesson.program()) > when) {
        return false;
    }
    for (auto const& folder :
         {lesson.root / "data", lesson.root / "lessons" / lesson.topic}) {
        for (auto const& entry : std::filesystem::directory_iterator(folder)) {
            if (entry.last_write_time() > when) {
                return false;
            }
        }
    }
    return true;
}

}  // namespace

int tell_build(Lesson const& lesson, int result)
{
    if (result == 0) {
        return 0;
    }
    std::string const log =
        read_file(lesson.reports() / ("build" + lesson.number + ".txt"));
    std::string const folder = "exercises/" + lesson.topic + "/";
    Report report;
    report.topic = lesson.topic;
    report.verdict = Verdict::does_not_compile;
    if (auto const error = first_error(log, folder)) {
        std::string const line =
            error->line == 0 ? "" : ":" + std::to_string(error->line);
        report.detail =
            "  " + (error->file.empty() ? "link" : error->file + line) + "\n";
        if (!error->sentence.empty()) {
            report.detail += "  " + error->sentence + "\n";
        }
        report.detail += "\n  The compiler says: " + error->message + "\n";
        if (!error->source.empty()) {
            report.detail += error->source + "\n";
        }
        report.detail +=
            "\n  All it said: " +
            std::filesystem::relative(lesson.reports(), lesson.root).string() +
            "/build" + lesson.number + ".txt";
    } else {
        report.detail = log;
    }
    save(report, lesson.report());
    note_checked(lesson);
    std::cout << log;
    return result;
}

int judge(Lesson const& lesson, std::string const& answer)
{
    std::string const program = answer.empty() ? "exercise" + lesson.number : answer;
    std::filesystem::path const file = report_of(lesson, answer);
    Report const report =
        check_in_two(lesson.topic, lesson.build / program, lesson.cases(), file);
    save(report, file);
    save_quiet_passes(report, quiet_passes_of(lesson, answer));
    if (answer.empty()) {
        note_checked(lesson);
    }
    for (std::string const& protection : report.protections) {
        std::cout << "protection: " << protection << '\n';
    }
    std::cout << report.held() << " of " << report.cases.size()
              << " hold: " << to_words(report.verdict) << '\n'
              << (report.detail.empty() ? "" : report.detail + '\n');
    return report.verdict == Verdict::checker_failed ? 1 : 0;
}

int tell_case(Lesson const& lesson, std::string const& name, std::string const& answer)
{
    if (has_line(quiet_passes_of(lesson, answer), name)) {
        return 0;
    }
    Report const report = load_report(report_of(lesson, answer));
    CaseReport const* const result = report.find(name);
    if (result == nullptr) {
        throw std::runtime_error("the report has no case '" + name +
                                 "': build again, the tests have changed");
    }
    if (result->verdict == Verdict::not_reached) {
        std::cout << report.detail << '\n';
    }
    print_case(std::cout, lesson, *result);
    return result->verdict == Verdict::passed ? 0 : 1;
}

int print_verdicts(std::vector<Lesson> const& lessons)
{
    if (lessons.empty()) {
        return 0;
    }
    std::set<std::string> checked;
    std::ifstream topics(lessons.front().reports() / "checked");
    for (std::string topic; std::getline(topics, topic);) {
        checked.insert(topic);
    }
    for (Lesson const& lesson : lessons) {
        if (checked.contains(lesson.topic)) {
            print_verdict(std::cout, lesson, load_report(lesson.report()));
        }
    }
    return 0;
}

int compare_output(Lesson const& lesson, bool unless_unchanged)
{
    std::filesystem::path const stamp = lesson.reports() / ("printed" + lesson.number);
    if (unless_unchanged && printed_since(stamp, lesson)) {
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
                      << "\n\nAfter a change that is meant: WORKBOOK_ACCEPT=1 ctest -R"
                         " lesson"
                      << lesson.number << '\n';
        }
    }
    if (different > 0) {
        return 1;
    }
    write_file(stamp, "");
    return 0;
}

int gate(Lesson const& lesson, std::string const& kind,
         std::filesystem::path const& answer)
{
    std::string const program =
        kind == "stub" ? "stub" + lesson.number
                       : kind + lesson.number + "_" + answer.stem().string();
    Report const report = check(lesson.topic, lesson.build / program, lesson.cases());
    std::string problems;
    if (kind == "stub") {
        problems = judge_stub(report);
    } else if (kind == "right") {
        problems = judge_right(report);
    } else {
        AnswerHeader const header = read_answer_header(answer);
        if (accepting()) {
            accept_failures(report, header);
        }
        problems = judge_wrong(report, read_answer_header(answer));
    }
    if (!problems.empty()) {
        std::cout << program << ":\n" << problems << '\n';
        print_verdict(std::cout, lesson, report);
    }
    return problems.empty() ? 0 : 1;
}

}  // namespace workbook
