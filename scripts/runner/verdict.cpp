#include "verdict.hpp"

#include "answers.hpp"
#include "case_verdict.hpp"
#include "fields.hpp"
#include "progress.hpp"

#include <algorithm>
#include <filesystem>
#include <iostream>

namespace workbook {

namespace {

void print_likely_misconception(std::ostream& out, Lesson const& lesson,
                                Report const& report)
{
    auto const likely =
        same_signature(report, read_answers(lesson.solution() / "wrong"));
    std::vector<std::string> sentences;
    for (AnswerHeader const& answer : likely) {
        if (sentences.size() < 2 && !std::ranges::count(sentences, answer.looks_like)) {
            print_field(out, sentences.empty() ? "looks like" : "or like",
                        answer.looks_like);
            sentences.push_back(answer.looks_like);
        }
    }
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
    return task.kind + ", " + std::to_string(task.minutes) + " minutes";
}

std::string title(Lesson const& lesson, Task const& task)
{
    return "Lesson " + lesson.number + ", task " + std::to_string(task.number) +
           " of " + std::to_string(lesson.tasks.size()) + ", " + task.name + ": ";
}

// The task whose function is still to be written; `task` itself, or one of those whose
// functions it calls.
Task const& open_task(Lesson const& lesson, Task const& task, CaseReport const& open)
{
    std::string const file = open.place.substr(0, open.place.find(':'));
    if (std::ranges::count(task.files, file)) {
        return task;
    }
    for (Task const& other : lesson.tasks) {
        if (std::ranges::count(other.files, file)) {
            return other;
        }
    }
    return task;
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
        Task const& open = open_task(lesson, task, *first);
        if (&open != &task) {
            out << "it needs task " << open.number << ".\n\n";
            print_field(out, "reason", first->detail);
            print_field(out, "edit", edit(lesson, open) + " (" + in_words(open) + ")");
            print_field(out, "then",
                        "scripts/workbook check " + lesson.number + " " +
                            std::to_string(open.number));
            return;
        }
        if (report.passed() > 0) {  // of several functions, some are written
            out << number_of_cases(report) << " Next:\n  " << first->name << "\n\n";
            print_field(out, "verdict", first->detail + " (" + first->place + ")");
            out << '\n';
        } else {
            out << "not begun.\n\n";
            print_field(out, "edit", edit(lesson, task) + " (" + in_words(task) + ")");
            print_field(out, "first case", first->name);
        }
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

}  // namespace workbook
