// Rejected by: list_items sorts by title and by price
// Also fails: list_items sorts the other way round and keeps equal ones by id
// Shows: 5000000001, 9, 12, 3, 7, 2
// Replaces: list_items.cpp
// Looks like: titles are sorted without regard to case, but the contract says byte by byte.

#include "list_items.hpp"

#include "whole_number.hpp"

#include <map>
#include <stdexcept>

namespace security {

namespace {

std::string const& order_of(std::string const& sort)
{
    static std::map<std::string, std::string> const orders{
        {"title", "title COLLATE NOCASE"},
        {"-title", "title DESC"},
        {"price", "price_cents"},
        {"-price", "price_cents DESC"}};
    auto const found = orders.find(sort);
    if (found == orders.end()) {
        throw std::invalid_argument("the order is none of those that there are");
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
