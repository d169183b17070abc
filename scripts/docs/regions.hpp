// What a chapter can show of a file: a region of a source, a section of an output or of
// another chapter, or all of it. See weave.hpp for how these are marked.
#pragma once

#include "problem.hpp"

#include <compare>
#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace workbook::docs {

using Lines = std::vector<std::string_view>;

/// The lines of a text without their newlines; a newline at the end ends the last line.
Lines split_lines(std::string_view text);

/// Without white space at either end.
std::string_view trimmed(std::string_view text);

/// What stands between `prefix` and `suffix`, trimmed; nothing if they are not there.
std::optional<std::string_view> between(std::string_view text, std::string_view prefix,
                                        std::string_view suffix);

/// How files of one extension are shown and marked.
struct FileKind {
    std::string_view language;  ///< of its fence
    std::string_view mark;  ///< that a region's name follows; empty if none may stand
};

FileKind kind_of(std::string const& path);

/// The lines as a chapter shows them: without marks, common indentation and blank ends.
std::string shown_text(Lines lines, FileKind const& kind);

/// The lines of an output's section with its title; none if there is no such section.
Lines section_of(Lines const& lines, std::string_view title);

/// The body of a chapter's section with this heading ("## Coming from Python"), set
/// apart by blank lines; empty if there is none. It is Markdown, so it takes no fence.
std::string chapter_section(Lines const& lines, std::string_view heading);

/// A region of a source file, named by file and region.
struct RegionName {
    std::string file;
    std::string region;

    auto operator<=>(RegionName const&) const = default;
};

/// A region as its source has it.
struct Region {
    std::string name;
    std::size_t line = 0;  ///< of its first mark; of the third, for a repeated name
    std::string text;      ///< dedented; no mark lines, no blank lines at either end
    std::string problem;   ///< what is wrong with it; empty for a sound region
};

/// The regions of a source file by name, broken ones among them. Regions may nest
/// and overlap. A file of a kind that no mark is for (JSON, text, Markdown) has none.
std::vector<Region> find_regions(std::string const& path, std::string_view text);

/// The broken regions of a source file, and those that are not among `shown`. Only a
/// mark that names a region shows it; weaving the whole file does not.
std::set<Problem> check_regions(std::string const& path, std::string_view text,
                                std::set<RegionName> const& shown);

}  // namespace workbook::docs
