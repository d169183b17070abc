#include "case_verdict.hpp"

#include "fields.hpp"

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

// The line breaks and the indentation of a raw string are no part of what SQL says.
// Blanks in quotes are, and a comment ends with its line.
std::string on_one_line(std::string const& sql)
{
    if (sql.find("--") != std::string::npos) {
        return sql;
    }
    std::string line;
    char quote = '\0';
    for (char const c : sql) {
        bool const is_blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (!is_blank || quote != '\0') {
            line += c;
        } else if (!line.empty() && line.back() != ' ') {
            line += ' ';
        }
        if (quote == '\0' && (c == '\'' || c == '"')) {
            quote = c;
        } else if (c == quote) {
            quote = '\0';
        }
    }
    if (line.ends_with(' ') && quote == '\0') {
        line.pop_back();
    }
    return line;
}

// The same for the statement that SOCI quotes in its errors.
std::string without_indentation(std::string const& text)
{
    std::string line;
    std::istringstream lines(text);
    for (std::string part; std::getline(lines, part);) {
        std::size_t const begin = line.empty() ? 0 : part.find_first_not_of(' ');
        if (begin != std::string::npos) {
            bool const joined =
                line.empty() || line.ends_with(' ') || line.ends_with('"');
            line += (joined ? "" : " ") + part.substr(begin);
        }
    }
    return line;
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
        print_hanging(out, "             " + count + "  ",
                      shortened(on_one_line(sent.text)));
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
        } else if (!info.empty() && !info.starts_with("Hint: ")) {
            notes += (info.starts_with("With: ") ? after(info, "With: ") : info) + "\n";
        }
    }
    if (expected.empty()) {
        expected = failure.check;
    }
    // What a case has noted before an exception is not what came of it.
    if (seen.empty() || failure.seen.starts_with("it threw")) {
        seen = failure.seen;
    }
    if (seen.starts_with("it threw soci::")) {
        seen = without_indentation(seen);
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

}  // namespace

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

void print_output(std::ostream& out, CaseReport const& result)
{
    std::string printed;
    std::istringstream lines(result.output);
    for (std::string line; std::getline(lines, line);) {
        if (line !=
            "AddressSanitizer:DEADLYSIGNAL") {  // which the learner did not print
            printed += "    " + shortened(line, 70) + "\n";
        }
    }
    if (!printed.empty()) {
        out << "\n  Your code printed:\n" << printed;
    }
}

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
    if (says("Null value not allowed for this type")) {
        return "row.get<T> found a NULL. Ask row.get_indicator() first, or give get a second "
               "argument, which is the value for NULL.";
    }
    if (says("Null value fetched and no indicator defined")) {
        return "a NULL came, and the variable for it has no soci::indicator beside it, "
               "and is no std::optional.";
    }
    if (says("Failure to bind on bulk operations")) {
        return "the SQL text has no placeholder for one of the soci::use: too few (a "
               "name that is there twice counts once), or of another name. In quotes, "
               "':name' is a text and no placeholder.";
    }
    if (says("Cannot bind to (by name)")) {
        return "the SQL text has no placeholder of this name. In soci::use it is written "
               "without a colon; in quotes, ':name' is a text and no placeholder.";
    }
    if (says("either by position or by name")) {
        return "give every soci::use of this statement the name of its placeholder, or "
               "none of them. A value that comes from elsewhere may have one already.";
    }
    if (says("ESCAPE expression must be a single character")) {
        return "in a string literal of C++, \\' is only a quote. Write '\\\\' for one "
               "backslash, or a raw string: R\"(... ESCAPE '\\')\".";
    }
    if (says("Session is not connected")) {
        return "this session was never opened, or was closed.";
    }
    if (says("bad_optional_access")) {
        return "value() was called on an empty std::optional.";
    }
    return {};
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
