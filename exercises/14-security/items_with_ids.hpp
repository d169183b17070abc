// Exercise 14, task 2: a list of values.
#pragma once

#include "accounts.hpp"

#include <string>
#include <vector>

namespace security {

/// The ids of the published items that a list names, as a query string has it:
/// "7,3,12". They are in rising order, each once, however often the list names it.
///
/// The list is whole numbers with one comma between two of them; see whole_number.hpp.
/// Any other text throws std::invalid_argument before the database is asked; so does a
/// number that does not fit. The empty text is an empty list. A list can have 1,000
/// numbers, and one statement finds them all; no number is in its text. An error of the
/// database leaves the function.
std::vector<long long> items_with_ids(soci::session& sql, std::string const& list);

}  // namespace security
