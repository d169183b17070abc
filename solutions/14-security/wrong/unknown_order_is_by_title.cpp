// Rejected by: list_items refuses an order that does not exist
// Shows: 'title; DROP TABLE items' is taken, '(SELECT password_hash FROM users)' is taken, 'CASE WHEN 1 THEN title END' is taken, and 12 more
// Replaces: list_items.cpp
// Looks like: an unknown order falls back to the default, so a client never learns of its mistake.

#include "list_items.hpp"

#include "whole_number.hpp"

#include <map>
#include <stdexcept>

namespace security {

namespace {

std::string const& order_of(std::string const& sort)
{
    static std::map<std::string, std::string> const orders{
        {"title", "title"},
        {"-title", "title DESC"},
        {"price", "price_cents"},
        {"-price", "price_cents DESC"}};
    auto const found = orders.find(sort);
    if (found == orders.end()) {
        return orders.at("title");
    }
    return found->second;
}

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
    std::string const& order = order_of(page.sort);
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
