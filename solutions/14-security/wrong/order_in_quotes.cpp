// Rejected by: list_items refuses an order that does not exist
// Shows: 'title; DROP TABLE items' is taken, '(SELECT password_hash FROM users)' is taken, 'CASE WHEN 1 THEN title END' is taken, and 12 more
// Replaces: list_items.cpp
// Looks like: the name is pasted in double quotes: a client can sort by every column, and a name that is no column becomes a text.

#include "list_items.hpp"

#include "whole_number.hpp"

#include <stdexcept>

namespace security {

namespace {

long long number_of(std::string const& text)
{
    std::optional<long long> const number = whole_number(text);
    if (!number) {
        throw std::invalid_argument("limit and offset are whole numbers");
    }
    return *number;
}

}  // namespace

std::vector<long long> list_items(soci::session& sql, PageRequest const& page)
{
    bool const descending = page.sort.starts_with('-');
    std::string const name = descending ? page.sort.substr(1) : page.sort;
    std::string const order = "\"" + (name == "price" ? "price_cents" : name) + "\"" +
                              (descending ? " DESC" : "");
    long long const limit = number_of(page.limit);
    long long const offset = number_of(page.offset);
    if (limit < 1 || limit > 100) {
        throw std::invalid_argument("the limit is not from 1 to 100");
    }
    soci::rowset<long long> const ids =
        (sql.prepare << "SELECT id FROM items WHERE is_published = 1 ORDER BY " +
                            order + ", id LIMIT :limit OFFSET :offset",
         soci::use(limit), soci::use(offset));
    return {ids.begin(), ids.end()};
}

}  // namespace security
