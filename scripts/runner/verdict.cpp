#include "verdict.hpp"

#include "answers.hpp"
#include "fields.hpp"
#include "workbook/files.hpp"

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
std::string shortened(std::string const& text)
{
    if (text.size() <= most_characters) {
        return text;
    }
    auto const inside_a_character = [&](std::size_t at) {
        return (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
    };
    std::size_t end = most_characters * 3 / 4;
    std::size_t begin = text.size() - most_characters / 4;
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
    if (seen.empty()) {
        seen = failure.seen;
    }
    if (!expected.empty()) {
        print_field(out, "expected", expected);
    }
    // Where the number of statements is what was seen, it stands above their list.
    std::string const sent = words_for(failure.statements);
    bool const sent_is_seen = seen == sent;
    print_field(out, "your code",
                seen.empty() ? "(nothing to show)"
                             : shortened(seen) + (sent_is_seen ? ":" : ""));
    if (!notes.empty()) {
        print_field(out, "with", notes);
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
                    to_words(result.verdict) + ": " + result.detail + place);
    }
}

// Printed by the learner, perhaps to find the fault: it belongs beside the verdict.
void print_output(std::ostream& out, CaseReport const& result)
{
    if (!result.output.empty()) {
        out << "\n  Your code printed:\n";
        std::istringstream lines(result.output);
        for (std::string line; std::getline(lines, line);) {
            out << "    " << line.substr(0, 200) << (line.size() > 200 ? " ..." : "")
                << "\n";
        }
    }
}

void print_likely_misconception(std::ostream& out, Lesson const& lesson,
                                Report const& report)
{
    auto const likely =
        same_signature(report, read_answers(lesson.solution() / "wrong"));
    for (std::size_t i = 0; i < std::min<std::size_t>(2, likely.size()); ++i) {
        print_field(out, i == 0 ? "like" : "or", likely[i].looks_like);
    }
}

}  // namespace

void print_verdict(std::ostream& out, Lesson const& lesson, Report const& report)
{
    out << "\nLesson " << lesson.number << ": ";
    if (report.verdict == Verdict::does_not_compile) {
        out << "the exercise does not compile.\n\n" << report.detail << '\n';
        return;
    }
    CaseReport const* const first = report.first_that_does_not_hold();
    out << report.held() << " of " << report.cases.size() << " hold.";
    if (first == nullptr) {
        if (!report.detail.empty()) {
            out << " But " << report.detail << ".\n";
            return;
        }
        out << " Done. Compare with solutions/" << lesson.topic << "/.\n";
        return;
    }
    out << " Next: " << first->name << "\n\n";
    if (first->verdict == Verdict::not_reached && !report.detail.empty()) {
        print_field(out, "verdict", "not reached: " + report.detail);
    } else {
        print_what_happened(out, *first);
    }
    print_output(out, *first);
    out << '\n';
    auto const hints = read_hints(lesson, first->name);
    if (hints && !hints->why.empty()) {
        print_field(out, "why", hints->why);
    }
    print_likely_misconception(out, lesson, report);
    print_field(out, "hint", "scripts/workbook hint " + lesson.number);
    if (hints && !hints->chapter.empty()) {
        print_field(out, "chapter", hints->chapter);
    }
    if (report.protections.size() < 4) {
        print_field(out, "note",
                    "bubblewrap is not to be had here, so the code ran "
                    "with time, output and memory limits only");
    }
}

void print_case(std::ostream& out, Lesson const& lesson, CaseReport const& result)
{
    if (result.verdict == Verdict::passed) {
        out << result.output;
        return;
    }
    print_what_happened(out, result);
    print_output(out, result);
    if (!result.raw.empty()) {
        out << "\n  The sanitizer's own report:\n" << result.raw << '\n';
    }
    out << '\n';
    // `scripts/workbook hint` is about the first case that does not hold, not about
    // this.
    print_field(out, "hints", "exercises/" + lesson.topic + "/hints.md");
}

}  // namespace workbook
