// The checker of links: what a reader of the chapters can follow, and how they read.
//
// Documents are parsed by cmark-gfm with GitHub's extensions, so that a link is what
// GitHub shows as a link: a path in a code span is not one.
#pragma once

#include "problem.hpp"

#include <cstddef>
#include <functional>
#include <set>
#include <string>
#include <vector>

namespace workbook::docs {

/// Whether a file or a folder lies at a path relative to the project's root.
using PathExists = std::function<bool(std::string const& path)>;

/// What a check of links found.
struct LinkReport {
    std::set<Problem> problems;
    std::size_t checked = 0;   ///< links and images that lead into the project
    std::size_t external = 0;  ///< links with a scheme, such as https: not fetched
};

/// Checks documents (paths relative to the project's root): links and images to missing
/// files, to missing anchors, to places outside the project, images without alternative
/// text, headings that skip a level, and `<details>` that do not balance. A document
/// that cannot be read is a problem. Targets are not percent-decoded, for the names in
/// this project need no encoding. Links in raw HTML are not looked at.
LinkReport check_links(std::vector<std::string> const& documents, ReadFile const& read,
                       PathExists const& exists);

/// The anchors of a Markdown document: GitHub's for each heading (lower case, spaces as
/// hyphens, other punctuation dropped, -1, -2, ... for a repeated one), and every `id`
/// and `name` of its raw HTML.
std::set<std::string> anchors_of(std::string const& text);

}  // namespace workbook::docs
