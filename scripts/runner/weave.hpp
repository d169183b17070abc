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

#include "problem.hpp"
#include "regions.hpp"

#include <cstddef>
#include <set>
#include <string>
#include <vector>

namespace workbook::docs {

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

/// Rewrites every woven block of a document. All else stays byte for byte as it was, a
/// last line without a newline too. What is woven loses its common indentation, its
/// marks, and blank lines at either end. A document with carriage returns is refused as
/// a whole, and so is each block whose source has them.
Woven weave(std::string const& document, std::string const& text, ReadFile const& read);

}  // namespace workbook::docs
