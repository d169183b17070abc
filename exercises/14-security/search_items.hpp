// Exercise 14, task 2: a text inside a pattern.
#pragma once

#include "accounts.hpp"

#include <string>
#include <vector>

namespace security {

/// The ids of the published items whose title contains the text, in rising order. Upper
/// and lower case of the letters A to Z are the same. Every character of the text is
/// only a character, `%`, `_`, `'`, `\` and a blank too. The empty text finds all
/// published items; there is no limit. No part of the text is in a statement. An error
/// of the database leaves the function.
std::vector<long long> search_items(soci::session& sql, std::string const& text);

}  // namespace security
