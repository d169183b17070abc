// Exercise 14, task 3: what cannot be bound, and what can.
#pragma once

#include "accounts.hpp"

#include <string>
#include <vector>

namespace security {

/// What a client asks for, as text from a query string.
struct PageRequest {
    std::string sort = "title";
    std::string limit = "20";
    std::string offset = "0";
};

/// The ids of one page of the published items.
///
/// `sort` is "title", byte by byte, or "price", the lowest first; "-title" and "-price"
/// are the other way round. Items that are equal in it are in the order of their ids,
/// the lowest first, both ways. Any other text is refused.
///
/// `limit` says how many items at most: a whole number from 1 to 100. `offset` says how
/// many to leave out before them: a whole number. See whole_number.hpp for what one is.
/// Any other text is refused.
///
/// What is refused throws std::invalid_argument before the database is asked. Otherwise
/// one statement asks, which hands out no more rows than the page has. Limit and offset
/// are not in its text. An error of the database leaves the function.
std::vector<long long> list_items(soci::session& sql, PageRequest const& page);

}  // namespace security
