#include "verdict.hpp"

#include "answers.hpp"
#include "fields.hpp"
#include "progress.hpp"

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <sstream>

namespace workbook {

namespace {

constexpr std::size_t most_statements = 6;
constexpr std::size_t most_characters = 400;  // of one statement, or of what was seen

std::string after(std::string const& text, std::string const& prefix)
{
    return text.starts_with(prefix) ? text.substr(prefix.size()) : "";
}

std::string words_for(std::vector<SentStatement> const& statements)
{
    std::size_t count = 0;
    for (SentStatement const& sent : statements) {
        count += sent.count;
    }
    return std::to_string(count) + (count == 1 ? " statement" : " statements");
}

// A statement with ten thousand values in it is cut short in the middle.
std::string shortened(std::string const& whole, std::size_t most = most_characters)
{
    std::string const text = printable(whole);
    if (text.size() <= most) {
        return text;
    }
    auto const inside_a_character = [&](std::size_t at) {
        return (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
    };
    std::size_t end = most * 3 / 4;
    std::size_t begin = text.size() - most / 4;
    while (inside_a_character(end)) {
        --end;
    }
    while (inside_a_character(begin)) {
        ++begin;
    }
    return text.substr(0, end) + " ... " + text.substr(begin);
}

void print_statements(std::ostream& out, std::vector<SentStatement> const& statements)
{
    for (std::size_t i = 0; i < statements.size(); ++i) {
        if (i == most_statements) {
            out << "               and " << statements.size() - i << " other texts\n";
            return;
        }
        SentStatement const& sent = statements[i];
        std::string count = std::to_string(sent.count) + " x";
        count.insert(0, count.size() < 6 ? 6 - count.size() : 0, ' ');
        print_hanging(out, "             " + count + "  ", shortened(sent.text));
        if (!sent.place.empty()) {
            out << std::string(23, ' ') << "by " << sent.place << '\n';
        }
    }
}

// A blank at one end of a value would not be seen.
std::string shown(std::string const& value)
{
    std::string const text = shortened(value);
    bool const blank_end = !text.empty() && (text.front() == ' ' || text.back() == ' ');
    return blank_end ? "\"" + text + "\"" : text;
}

// "a == b" as doctest writes it: the left side is the learner's, the right is wanted.
void print_check(std::ostream& out, Failure const& failure)
{
    std::string expected;
    std::string seen;
    std::string notes;
    for (std::string const& info : failure.infos) {
        if (info.starts_with("Expected: ")) {
            expected = after(info, "Expected: ");
        } else if (info.starts_with("Seen: ")) {
            seen = after(info, "Seen: ");
        } else if (!info.starts_with("Hint: ")) {
            notes += info + "\n";
        }
    }
    if (expected.empty()) {
        expected = failure.check;
    }
    // What a case has noted before an exception is not what came of it.
    if (seen.empty() || failure.seen.starts_with("it threw")) {
        seen = failure.seen;
    }
    if (!expected.empty()) {
        print_field(out, "expected", shown(expected));
    }
    // Where the number of statements is what was seen, it stands above their list.
    std::string const sent = words_for(failure.statements);
    bool const sent_is_seen = seen == sent;
    print_field(
        out, "your code",
        seen.empty() ? "(nothing to show)" : shown(seen) + (sent_is_seen ? ":" : ""));
    if (!notes.empty()) {
        print_field(out, "with", printable(notes));
    }
    if (!sent_is_seen && !failure.statements.empty()) {
        print_field(out, "sent", sent + ":");
    }
    print_statements(out, failure.statements);
    if (!failure.file.empty()) {
        print_field(out, "check", failure.file + ":" + std::to_string(failure.line));
    }
}

void print_what_happened(std::ostream& out, CaseReport const& result)
{
    if (result.verdict == Verdict::wrong && !result.failures.empty()) {
        print_check(out, result.failures.front());
    } else {
        std::string const place = result.place.empty() ? "" : " (" + result.place + ")";
        print_field(out, "verdict",
                    to_words(result.verdict) + ": " + printable(result.detail) + place);
    }
}

// Printed by the learner, perhaps to find the fault: it belongs beside the verdict.
void print_output(std::ostream& out, CaseReport const& result)
{
    if (!result.output.empty()) {
        out << "\n  Your code printed:\n";
        std::istringstream lines(result.output);
        for (std::string line; std::getline(lines, line);) {
            out << "    " << shortened(line, 70) << "\n";
        }
    }
}

void print_likely_misconception(std::ostream& out, Lesson const& lesson,
                                Report const& report)
{
    auto const likely =
        same_signature(report, read_answers(lesson.solution() / "wrong"));
    for (std::size_t i = 0; i < std::min<std::size_t>(2, likely.size()); ++i) {
        print_field(out, i == 0 ? "looks like" : "or like", likely[i].looks_like);
    }
}

// What SOCI's frequent exceptions mean, which their texts do not say.
std::string meaning_of(CaseReport const& result)
{
    if (result.failures.empty()) {
        return {};
    }
    std::string const& seen = result.failures.front().seen;
    auto const says = [&](char const* text) {
        return seen.find(text) != std::string::npos;
    };
    if (says("std::bad_cast")) {
        return "row.get<T> takes exactly the type that SOCI chose for the column: int for "
               "INTEGER, long long for BIGINT, double for REAL, std::tm for DATETIME, "
               "std::string for TEXT and for an expression.";
    }
    if (says("Null value fetched and no indicator defined")) {
        return "a NULL came, and the variable for it has no soci::indicator beside it, "
               "and is no std::optional.";
    }
    if (says("Session is not connected")) {
        return "this session was never opened, or was closed.";
    }
    if (says("bad_optional_access")) {
        return "value() was called on an empty std::optional.";
    }
    return {};
}

std::string edit(Lesson const& lesson, Task const& task)
{
    std::string text;
    for (std::string const& file : task.files) {
        text += (text.empty() ? "" : ", ") + ("exercises/" + lesson.topic + "/") + file;
    }
    return text;
}

std::string in_words(Task const& task)
{
    return task.kind + ", about " + std::to_string(task.minutes) + " minutes";
}

std::string title(Lesson const& lesson, Task const& task)
{
    return "Lesson " + lesson.number + ", task " + std::to_string(task.number) +
           " of " + std::to_string(lesson.tasks.size()) + ", " + task.name + ": ";
}

std::string number_of_cases(Report const& report)
{
    std::size_t const all = report.cases.size();
    return std::to_string(report.passed()) + " of " + std::to_string(all) +
           (all == 1 ? " case passes." : " cases pass.");
}

void print_note_on_protections(std::ostream& out, Report const& report)
{
    if (!report.cases.empty() && !report.in_sandbox()) {
        print_field(
            out, "note",
            "bubblewrap does not work here, so the code ran with limits of time, "
            "output and memory only");
    }
}

void print_hint_line(std::ostream& out, Lesson const& lesson, Task const& task)
{
    print_field(
        out, "hint",
        "scripts/workbook hint " + lesson.number + " " + std::to_string(task.number));
}

void print_solved(std::ostream& out, Lesson const& lesson, Task const& task,
                  Report const& report)
{
    out << title(lesson, task) << "done.";
    if (report.is_new && std::filesystem::exists(lesson.solution())) {
        out << " Compare:\n  scripts/workbook solution " << lesson.number << ' '
            << task.number;
    }
    out << '\n';
    print_note_on_protections(out, report);
}

}  // namespace

void print_report(std::ostream& out, Lesson const& lesson, Task const& task,
                  Report const& report)
{
    if (report.verdict == Verdict::passed) {
        print_solved(out, lesson, task, report);
        return;
    }
    out << title(lesson, task);
    if (report.verdict == Verdict::does_not_compile) {
        out << "it does not compile.\n\n" << printable(report.detail) << '\n';
        return;
    }
    if (report.verdict == Verdict::checker_failed) {
        out << "no verdict.\n\n";
        print_field(out, "reason",
                    "the check itself did not work: " + printable(report.detail));
        print_field(
            out, "what now",
            "this says nothing about your code; check again when it is put right");
        return;
    }
    CaseReport const* const first = report.first_failure();
    if (first == nullptr) {  // something outside of the cases
        out << "all cases pass, but not the program.\n\n";
        print_field(out, "verdict", to_words(report.verdict) + ": " + report.detail);
        print_note_on_protections(out, report);
        return;
    }
    if (first->verdict == Verdict::not_attempted) {
        out << "not begun.\n\n";
        print_field(out, "edit", edit(lesson, task) + " (" + in_words(task) + ")");
        print_field(out, "first case", first->name);
    } else {
        out << number_of_cases(report) << " Next:\n  " << first->name << "\n\n";
        if (first->verdict == Verdict::not_reached && !report.detail.empty()) {
            print_field(out, "verdict", "not reached: " + report.detail);
        } else {
            print_what_happened(out, *first);
        }
        if (std::string const meaning = meaning_of(*first); !meaning.empty()) {
            print_field(out, "meaning", meaning);
        }
        if (!report.detail.empty() && first->verdict != Verdict::not_reached) {
            print_field(out, "and", report.detail);
        }
        print_output(out, *first);
        out << '\n';
    }
    auto const hints = read_hints(lesson, first->name);
    if (hints && !hints->why.empty()) {
        print_field(out, "why", hints->why);
    }
    print_likely_misconception(out, lesson, report);
    print_hint_line(out, lesson, task);
    if (hints && !hints->chapter.empty()) {
        print_field(out, "chapter", hints->chapter);
    }
    print_note_on_protections(out, report);
}

void print_lesson_verdict(std::ostream& out, Lesson const& lesson,
                          std::map<int, Report> const& reports)
{
    out << '\n';
    Task const* failing = nullptr;
    for (Task const& task : lesson.tasks) {
        auto const found = reports.find(task.number);
        if (found == reports.end()) {
            continue;
        }
        bool const is_last = reports.size() == 1;
        if (found->second.verdict == Verdict::does_not_compile &&
            (failing == nullptr ||
             reports.at(failing->number).verdict != Verdict::does_not_compile)) {
            failing = &task;  // what somebody is at work on, whatever its number
        } else if (found->second.verdict != Verdict::passed) {
            failing = failing == nullptr ? &task : failing;
        } else if (found->second.is_new || is_last) {
            print_solved(out, lesson, task, found->second);
        }
    }
    if (failing != nullptr) {
        print_report(out, lesson, *failing, reports.at(failing->number));
        return;
    }
    for (Task const& task : lesson.tasks) {
        if (!is_done(lesson, task)) {
            out << "Next: task " << task.number << ", " << task.name << " ("
                << in_words(task) << ")\n  " << edit(lesson, task) << '\n';
            return;
        }
    }
    out << "Lesson " << lesson.number << ": all " << lesson.tasks.size()
        << " tasks are done.\n";
}

void print_case(std::ostream& out, Lesson const& lesson, CaseReport const& result)
{
    out << "  " << result.name << "\n\n";
    print_what_happened(out, result);
    print_output(out, result);
    if (!result.raw.empty()) {
        out << "\n  The sanitizer's own report:\n" << printable(result.raw) << '\n';
    }
    print_field(out, "hints", "exercises/" + lesson.topic + "/hints.md");
}

}  // namespace workbook
