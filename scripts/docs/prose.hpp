// The checker of prose: turns of phrase that read as if translated.
//
// It knows a list of phrases, and for each what to write instead. It finds what a list
// can find and no more; the rest needs a reader.
#pragma once

#include "problem.hpp"

#include <set>
#include <string>

namespace workbook::docs {

/// The phrases of the list in a Markdown document. Code blocks and code spans are not
/// looked at. A phrase is found across the end of a line, in any case of letters, and
/// not across punctuation. A line `<!-- prose: allow -->` excuses the line below it.
std::set<Problem> check_document(std::string const& file, std::string const& text);

/// The same for the comments of a C++ source, those that begin with `//`. A comment
/// `// prose: allow` excuses the line below it.
std::set<Problem> check_comments(std::string const& file, std::string const& text);

}  // namespace workbook::docs
