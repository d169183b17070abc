#include "answers.hpp"

#include "fields.hpp"
#include "workbook/files.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <sstream>
#include <stdexcept>

namespace workbook {

namespace {

using Names = std::set<std::string>;

Names without(Names const& names, Names const& others)
{
    Names rest;
    std::ranges::set_difference(names, others, std::inserter(rest, rest.end()));
    return rest;
}

Names failing(Report const& report)
{
    Names names;
    for (CaseReport const& c : report.cases) {
        if (c.verdict != Verdict::passed && c.verdict != Verdict::not_attempted) {
            names.insert(c.name);
        }
    }
    return names;
}

Names expected_failures(AnswerHeader const& header)
{
    Names names(header.rejected_by.begin(), header.rejected_by.end());
    names.insert(header.also_fails.begin(), header.also_fails.end());
    return names;
}

// The cases that fail, except those that fail only at times.
Names failing_for_sure(Report const& report, AnswerHeader const& header)
{
    return without(failing(report),
                   {header.sometimes_fails.begin(), header.sometimes_fails.end()});
}

// Only those that the report has: in other tasks a learner may be further, or not
// begun.
Names within(Names const& names, Report const& report)
{
    Names inside;
    for (std::string const& name : names) {
        if (report.find(name) != nullptr) {
            inside.insert(name);
        }
    }
    return inside;
}

// The type of the exception that ended the first failing case; empty when none did.
std::string thrown_by(Report const& report)
{
    CaseReport const* const first = report.first_failure();
    return first == nullptr || first->failures.empty() ? ""
                                                       : first->failures.front().thrown;
}

// What that exception says.
std::string said_by(Report const& report)
{
    return thrown_by(report).empty() ? ""
                                     : report.first_failure()->failures.front().seen;
}

// What the first failing check shows of the code, in one line without blanks at its
// ends; empty when an exception or something else ended the case.
std::string shown_by(Report const& report)
{
    CaseReport const* const first = report.first_failure();
    if (first == nullptr || first->verdict != Verdict::wrong ||
        first->failures.empty() || !first->failures.front().thrown.empty()) {
        return "";
    }
    std::string const key = "Seen: ";
    std::string text = first->failures.front().seen;
    for (std::string const& info : first->failures.front().infos) {
        if (info.starts_with(key)) {
            text = info.substr(key.size());
        }
    }
    text = printable(text);
    std::ranges::replace(text, '\n', ' ');
    std::size_t const begin = std::min(text.find_first_not_of(' '), text.size());
    return text.substr(begin, text.find_last_not_of(' ') + 1 - begin);
}

bool has_case_of(Report const& report, AnswerHeader const& answer)
{
    return std::ranges::any_of(answer.rejected_by, [&](std::string const& name) {
        return report.find(name) != nullptr;
    });
}

std::optional<std::string> value_of(std::string const& line, std::string const& key)
{
    std::string const begin = "// " + key + ": ";
    if (!line.starts_with(begin)) {
        return std::nullopt;
    }
    return line.substr(begin.size());
}

std::string list(std::string const& title, Names const& names)
{
    std::string text;
    for (std::string const& name : names) {
        text += title + name + "\n";
    }
    return text;
}

}  // namespace

AnswerHeader read_answer_header(std::filesystem::path const& file)
{
    AnswerHeader header;
    header.file = file;
    std::istringstream lines(read_file(file));
    for (std::string line; std::getline(lines, line) && line.starts_with("//");) {
        if (auto const name = value_of(line, "Rejected by")) {
            header.rejected_by.push_back(*name);
        } else if (auto const other = value_of(line, "Also fails")) {
            header.also_fails.push_back(*other);
        } else if (auto const some = value_of(line, "Sometimes fails")) {
            header.sometimes_fails.push_back(*some);
        } else if (auto const type = value_of(line, "Throws")) {
            header.throws = *type;
        } else if (auto const said = value_of(line, "Says")) {
            header.says = *said;
        } else if (auto const shown = value_of(line, "Shows")) {
            header.shows = *shown;
        } else if (line == "// Needs: sandbox") {
            header.needs_sandbox = true;
        } else if (auto const sentence = value_of(line, "Looks like")) {
            header.looks_like = *sentence;
        } else if (auto const words = value_of(line, "Verdict")) {
            try {
                header.verdict = verdict_from(*words);
            } catch (std::invalid_argument const& error) {
                throw std::runtime_error(file.string() + ": " + error.what());
            }
        }
    }
    return header;
}

std::vector<AnswerHeader> read_answers(std::filesystem::path const& folder)
{
    std::vector<AnswerHeader> answers;
    if (!std::filesystem::is_directory(folder)) {
        return answers;
    }
    for (auto const& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() == ".cpp") {
            answers.push_back(read_answer_header(entry.path()));
        }
    }
    std::ranges::sort(answers, {}, &AnswerHeader::file);
    return answers;
}

std::vector<AnswerHeader> same_signature(Report const& report,
                                         std::vector<AnswerHeader> const& wrong_answers)
{
    std::vector<AnswerHeader> same;
    CaseReport const* const first = report.first_failure();
    if (first == nullptr || first->verdict == Verdict::not_attempted) {
        return same;
    }
    Names const mine = failing(report);
    if (report.cases.size() > 1 && mine.size() == report.cases.size()) {
        return same;  // where all fail, a slip looks like any misconception
    }
    for (AnswerHeader const& answer : wrong_answers) {
        if (!answer.looks_like.empty() && answer.verdict == first->verdict &&
            answer.throws == thrown_by(report) &&
            said_by(report).find(answer.says) != std::string::npos &&
            (answer.shows.empty() || answer.shows == shown_by(report)) &&
            has_case_of(report, answer) &&
            within(expected_failures(answer), report) ==
                failing_for_sure(report, answer)) {
            same.push_back(answer);
        }
    }
    return same;
}

std::string problems_of_stub(Report const& report)
{
    if (report.verdict == Verdict::passed) {
        return "the stub is already solved\n";
    }
    std::string text = report.detail.empty() ? "" : report.detail + "\n";
    for (CaseReport const& c : report.cases) {
        if (c.verdict != Verdict::passed && c.verdict != Verdict::not_attempted &&
            c.verdict != Verdict::wrong) {
            text += "the verdict on the stub is " + to_words(c.verdict) +
                    " in: " + c.name + "\n";
        }
    }
    return text;
}

std::string problems_of_right(Report const& report)
{
    if (report.verdict == Verdict::passed) {
        return "";
    }
    return "a right answer is rejected (" + to_words(report.verdict) + ")\n" +
           (report.detail.empty() ? "" : report.detail + "\n") +
           list("  by: ", failing(report));
}

std::string problems_of_wrong(Report const& report, AnswerHeader const& header)
{
    std::string text;
    if (header.rejected_by.empty()) {
        text += "it names no case: write '// Rejected by: <case>' in its first lines\n";
    }
    if (header.looks_like.empty()) {
        text += "it names no misconception: write '// Looks like: <sentence>'\n";
    }
    Names const seen = failing_for_sure(report, header);
    Names const expected = expected_failures(header);
    if (seen.empty()) {
        text += "it passes: no case rejects it\n";
    }
    text +=
        list("it names this case, which does not reject it: ", without(expected, seen));
    text +=
        list("this case rejects it too; add '// Also fails: ", without(seen, expected));
    for (std::string const& name : header.rejected_by) {
        CaseReport const* const c = report.find(name);
        if (c != nullptr && seen.contains(name) && c->verdict != header.verdict) {
            text += "its verdict is " + to_words(c->verdict) + ", not " +
                    to_words(header.verdict) + ", in: " + name + "\n";
        }
    }
    if (header.throws != thrown_by(report)) {
        text += "its first failing case ends with '" + thrown_by(report) +
                "'; write it in a line '// Throws: <type>', or remove that line\n";
    }
    if (said_by(report).find(header.says) == std::string::npos) {
        text += "its first failing case ends with '" + said_by(report) +
                "'; write a part of it in the line '// Says: <words>'\n";
    }
    if (!header.shows.empty() && header.shows != shown_by(report)) {
        text += "its first failing check shows '" + shown_by(report) +
                "'; write it in the line '// Shows: <value>'\n";
    }
    return text;
}

void accept_failures(Report const& report, AnswerHeader const& header)
{
    Names const named(header.rejected_by.begin(), header.rejected_by.end());
    Names const also = without(failing_for_sure(report, header), named);
    std::istringstream lines(read_file(header.file));
    std::string content;
    for (std::string line; std::getline(lines, line);) {
        if (value_of(line, "Also fails") || value_of(line, "Throws")) {
            continue;
        }
        if (value_of(line, "Shows")) {
            content +=
                shown_by(report).empty() ? "" : "// Shows: " + shown_by(report) + "\n";
            continue;
        }
        content += line + "\n";
        if (value_of(line, "Rejected by") == header.rejected_by.back()) {
            content += list("// Also fails: ", also);
            if (!thrown_by(report).empty()) {
                content += "// Throws: " + thrown_by(report) + "\n";
            }
        }
    }
    write_file(header.file, content);
}

}  // namespace workbook
