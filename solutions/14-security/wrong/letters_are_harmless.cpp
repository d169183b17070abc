// Rejected by: list_items refuses an order that does not exist
// Shows: 'price_cents' is taken, 'id' is taken, 'rowid' is taken, and 1 more
// Replaces: list_items.cpp
// Looks like: any name of letters and underscores is pasted: that is no injection, but a client can sort by any column.

#include "list_items.hpp"

#include "whole_number.hpp"

#include <algorithm>
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
    bool const harmless = !name.empty() && std::ranges::all_of(name, [](char c) {
        return c == '_' || (c >= 'a' && c <= 'z');
    });
    if (!harmless) {
        throw std::invalid_argument("no order");
    }
    std::string const order =
        (name == "price" ? "price_cents" : name) + (descending ? " DESC" : "");
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
