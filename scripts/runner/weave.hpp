// The weaver: puts regions of sources, and recorded outputs, into chapters.
//
// In a source, a region lies between two lines that hold the same mark and nothing
// else: `//! [name]`, in SQL `--! [name]`, in sh and CMake `#! [name]`. In a chapter,
// the lines between a weave mark and its end mark belong to the weaver:
//
//   <!-- weave: lessons/05-n-plus-one/main.cpp [one-join] -->             a region
//   <!-- weave: lessons/05-n-plus-one/output.txt == A short title == -->  a section
//   <!-- weave: lessons/05-n-plus-one/output.txt -->                      a whole file
//   <!-- weave: docs/05-n-plus-one.md ## Check yourself -->   a section, unfenced
//   <!-- /weave -->
//
// Whether a line of a chapter is a mark is for cmark-gfm to say: a mark inside a fenced
// block is an example, not a mark.
#pragma once

#include <compare>
#include <cstddef>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace workbook::docs {

/// What is wrong with a file, at a line that counts from 1; line 0 means the whole file
/// or folder. The sentence starts in lower case and ends without a full stop, because
/// it is printed after `file:line: `.
struct Problem {
    std::string file;
    std::size_t line = 0;
    std::string sentence;

    auto operator<=>(Problem const&) const = default;
};

/// The content of the file at a path relative to the project's root; nothing when there
/// is no such file, or it cannot be read.
using ReadFile = std::function<std::optional<std::string>(std::string const& path)>;

/// A region of a source file, named by file and region.
struct RegionName {
    std::string file;
    std::string region;

    auto operator<=>(RegionName const&) const = default;
};

/// A region as it stands in its source.
struct Region {
    std::string name;
    std::size_t line = 0;  ///< of its first mark; of the third, for a repeated name
    std::string text;      ///< dedented; no mark lines, no blank lines at either end
    std::string problem;   ///< what is wrong with it; empty for a sound region
};

/// A block whose committed text is not what its source says.
struct StaleBlock {
    std::size_t line = 0;  ///< of the weave mark
    std::string mark;      ///< its words: `weave: lessons/.../main.cpp [one-join]`
    std::string before;
    std::string after;
};

/// A document after weaving.
struct Woven {
    std::string text;  ///< a block with a problem stays as it was: nothing is lost
    std::vector<StaleBlock> stale;
    std::set<Problem> problems;
    std::set<RegionName> shown;  ///< regions that a mark names, broken ones among them
    std::size_t blocks = 0;      ///< blocks without a problem, stale or not
};

/// The regions of a source file by name, broken ones among them. Regions may nest
/// and overlap. A file of a kind that no mark is for (JSON, text, Markdown) has none.
std::vector<Region> find_regions(std::string const& path, std::string_view text);

/// The broken regions of a source file, and those that are not among `shown`. Only a
/// mark that names a region shows it; weaving the whole file does not.
std::set<Problem> check_regions(std::string const& path, std::string_view text,
                                std::set<RegionName> const& shown);

/// Rewrites every woven block of a document. All else stays byte for byte as it was, a
/// last line without a newline too. What is woven loses its common indentation, its
/// marks, and blank lines at either end. A document with carriage returns is refused as
/// a whole, and so is each block whose source has them.
Woven weave(std::string const& document, std::string const& text, ReadFile const& read);

}  // namespace workbook::docs
