#include "compile_error_reports.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

namespace workbook {
namespace {

// The types of a template can fill a screen; what is wrong comes before them.
constexpr std::size_t longest_line = 600;

// Removes ANSI escapes: ESC [ up to a letter, and the links that g++ writes, ESC ] up
// to BEL or a backslash.
std::string without_colours(std::string_view text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        auto const kind = i + 1 < text.size() ? text[i + 1] : ' ';
        if (text[i] != '\033') {
            plain += text[i];
        } else if (kind == '[') {
            for (i += 2; i < text.size() && (text[i] < '@' || text[i] > '~'); ++i) {
            }
        } else if (kind == ']') {
            for (i += 2; i < text.size() && text[i] != '\a' && text[i] != '\\'; ++i) {
            }
        }
    }
    return plain;
}

std::vector<std::string> lines_of(std::string_view output)
{
    std::vector<std::string> lines;
    while (!output.empty()) {
        auto const end = std::min(output.find('\n'), output.size());
        // Escapes and wide quotation marks go first, so that less is lost.
        auto line = without_colours(output.substr(0, std::min(end, 4 * longest_line)));
        line = replaced(line, "\u2018", "'");
        line = replaced(line, "\u2019", "'");
        line = replaced(line, "\r", "");
        line.resize(std::min(line.size(), longest_line));
        lines.push_back(line);
        output.remove_prefix(std::min(end + 1, output.size()));
    }
    return lines;
}

// GNU ld names itself before the place: "/usr/bin/ld: order_report.cpp:31".
std::string_view without_program(std::string_view prefix)
{
    auto const space = prefix.rfind(": ");
    return space == std::string_view::npos ? prefix : prefix.substr(space + 2);
}

std::optional<ErrorReport> report_of(std::string_view line)
{
    for (std::string_view const mark : {": fatal error: ", ": error: ", ": fatal: "}) {
        if (auto const at = line.find(mark); at != std::string_view::npos) {
            return ErrorReport{place_of(line.substr(0, at)),
                               std::string(line.substr(at + mark.size())),
                               {},
                               {}};
        }
    }
    for (std::string_view const mark :
         {": undefined reference to ", ": multiple definition of ",
          ": cannot find -l"}) {
        if (auto const at = line.find(mark); at != std::string_view::npos) {
            return ErrorReport{place_of(without_program(line.substr(0, at))),
                               std::string(line.substr(at + 2)),
                               {},
                               {}};
        }
    }
    return std::nullopt;
}

// A line that says where the compiler is, before it says what it found there.
bool announces_an_error(std::string_view line)
{
    return line.starts_with("In file included from ") || contains(line, ": In ") ||
           contains(line, ": At global scope:") ||
           contains(line, ":   required from") ||
           contains(line, ":   recursively required") ||
           contains(line, ":   required by");
}

bool is_ninja(std::string_view line)
{
    return line.starts_with("FAILED:") || line.starts_with("ninja:") ||
           (line.starts_with("[") && contains(line, "] "));
}

// A line that closes the report before it.
bool is_summary(std::string_view line)
{
    return contains(line, ": in function `") ||
           (line.ends_with(" generated.") && contains(line, " error"));
}

}  // namespace

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

std::string replaced(std::string text, std::string_view old,
                     std::string_view replacement)
{
    for (auto at = text.find(old); at != std::string::npos;
         at = text.find(old, at + replacement.size())) {
        text.replace(at, old.size(), replacement);
    }
    return text;
}

Place place_of(std::string_view text)
{
    for (auto colon = text.find(':'); colon != std::string_view::npos;
         colon = text.find(':', colon + 1)) {
        int line = 0;
        auto const* const begin = text.data() + colon + 1;
        auto const* const end = text.data() + text.size();
        if (std::from_chars(begin, end, line).ec == std::errc{}) {
            return {std::string(text.substr(0, colon)), line};
        }
        if (contains(text.substr(colon), ":(.text")) {
            return {std::string(text.substr(0, colon)), 0};
        }
    }
    return {};
}

std::vector<ErrorReport> error_reports(std::string_view build_output)
{
    std::vector<ErrorReport> reports;
    std::vector<std::string> pending;  // they belong to the error or note that follows
    bool open = false;                 // whether the last report still grows
    for (auto const& line : lines_of(build_output)) {
        if (auto report = report_of(line)) {
            report->before = std::move(pending);
            pending.clear();
            reports.push_back(*report);
            open = true;
        } else if (is_ninja(line) || is_summary(line)) {
            pending.clear();
            open = false;
        } else if (contains(line, ": warning: ")) {
            pending = {line};  // clang++ warns of an open string just before its error
            open = false;
        } else if (!pending.empty() || announces_an_error(line)) {
            pending.push_back(line);
        } else if (open) {
            reports.back().after.push_back(line);
        }
        if (contains(line, ": note: ") && !pending.empty()) {
            if (open) {
                auto& after = reports.back().after;
                after.insert(after.end(), pending.begin(), pending.end());
            }
            pending.clear();
        }
    }
    return reports;
}

}  // namespace workbook
