#include "regions.hpp"

#include <algorithm>
#include <filesystem>
#include <map>

namespace workbook::docs {

namespace {

auto constexpr npos = std::string_view::npos;

/// The name in a region's mark; empty for every other line.
std::string_view region_mark(std::string_view line, FileKind const& kind)
{
    auto const mark = between(trimmed(line), kind.mark, "");
    auto const name = between(mark.value_or(""), "[", "]").value_or("");
    return kind.mark.empty() ? "" : name;
}

}  // namespace

Lines split_lines(std::string_view text)
{
    Lines lines;
    while (!text.empty()) {
        auto const end = text.find('\n');
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end == npos ? text.size() : end + 1);
    }
    return lines;
}

std::string_view trimmed(std::string_view text)
{
    auto const first = std::min(text.find_first_not_of(" \t\r\n"), text.size());
    return text.substr(first, text.find_last_not_of(" \t\r\n") + 1 - first);
}

std::optional<std::string_view> between(std::string_view text, std::string_view prefix,
                                        std::string_view suffix)
{
    if (!text.starts_with(prefix) || !text.substr(prefix.size()).ends_with(suffix)) {
        return std::nullopt;
    }
    auto const size = text.size() - prefix.size() - suffix.size();
    return trimmed(text.substr(prefix.size(), size));
}

FileKind kind_of(std::string const& path)
{
    // The launchers (scripts/setup, scripts/workbook) have no extension.
    static std::map<std::string, FileKind> const kinds{
        {".cpp", {"cpp", "//! "}},    {".hpp", {"cpp", "//! "}},
        {".sh", {"sh", "#! "}},       {"", {"sh", "#! "}},
        {".cmake", {"cmake", "#! "}}, {".sql", {"sql", "--! "}},
        {".json", {"json", ""}},      {".mmd", {"mermaid", ""}}};
    auto const extension = std::filesystem::path(path).extension().string();
    auto const kind =
        kinds.find(path.ends_with("CMakeLists.txt") ? ".cmake" : extension);
    return kind == kinds.end() ? FileKind{"text", ""} : kind->second;
}

std::string shown_text(Lines lines, FileKind const& kind)
{
    std::erase_if(lines, [&](auto line) { return !region_mark(line, kind).empty(); });
    auto const written = [](auto line) { return !trimmed(line).empty(); };
    lines.erase(lines.begin(), std::ranges::find_if(lines, written));
    auto const end = std::find_if(lines.rbegin(), lines.rend(), written).base();
    lines.erase(end, lines.end());
    auto indentation = npos;
    for (auto const line : lines) {
        indentation = std::min(indentation, line.find_first_not_of(" \t"));
    }
    std::string text;
    for (auto const line : lines) {
        text.append(written(line) ? line.substr(indentation) : "") += '\n';
    }
    return text;
}

Lines section_of(Lines const& lines, std::string_view title)
{
    auto const begin = std::ranges::find_if(
        lines, [&](auto line) { return between(line, "== ", " ==") == title; });
    auto const after = begin + (begin == lines.end() ? 0 : 1);
    return {begin, std::find_if(after, lines.end(),
                                [](auto line) { return line.starts_with("== "); })};
}

std::string chapter_section(Lines const& lines, std::string_view heading)
{
    auto const level = heading.substr(0, heading.find(' ') + 1);
    auto const begin = std::ranges::find(lines, heading);
    if (begin == lines.end()) {
        return {};
    }
    auto const end = std::find_if(begin + 1, lines.end(), [&](auto line) {
        return line.starts_with(level) || line.starts_with("# ");
    });
    auto const body = shown_text({begin + 1, end}, {"markdown", ""});
    return body.empty() ? body : '\n' + body + '\n';
}

std::vector<Region> find_regions(std::string const& path, std::string_view text)
{
    auto const kind = kind_of(path);
    auto const lines = split_lines(text);
    std::map<std::string, std::vector<std::size_t>> marks;  // lines, from 1
    for (std::size_t i = 0; i < lines.size(); ++i) {
        marks[std::string(region_mark(lines[i], kind))].push_back(i + 1);
    }
    marks.erase("");
    std::vector<Region> regions;
    for (auto const& [name, at] : marks) {
        auto& region = regions.emplace_back(Region{name, at[0], "", ""});
        auto const broken = "region [" + name + "] ";
        if (at.size() == 1) {
            region.problem = broken + "is opened but not closed";
        } else if (at.size() > 2) {
            region.line = at[2];
            region.problem = broken + "is marked a second time in this file";
        } else {
            region.text = shown_text({&lines[at[0]], &lines[at[1] - 1]}, kind);
            region.problem = region.text.empty() ? broken + "is empty" : "";
        }
    }
    return regions;
}

std::set<Problem> check_regions(std::string const& path, std::string_view text,
                                std::set<RegionName> const& shown)
{
    std::set<Problem> problems;
    for (auto const& [name, line, content, problem] : find_regions(path, text)) {
        if (!problem.empty()) {
            problems.insert({path, line, problem});
        } else if (!shown.contains({path, name})) {
            problems.insert({path, line, "region [" + name + "] is in no chapter"});
        }
    }
    return problems;
}

}  // namespace workbook::docs
