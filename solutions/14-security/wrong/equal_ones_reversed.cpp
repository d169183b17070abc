// Rejected by: list_items sorts the other way round and keeps equal ones by id
// Also fails: list_items gives one page
// Shows: 9, 2, 7, 3, 12, 5000000001
// Replaces: list_items.cpp
// Looks like: items with equal titles are sorted by id in reverse.

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
        {"-title", "title DESC, id DESC"},
        {"price", "price_cents"},
        {"-price", "price_cents DESC, id DESC"}};
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
