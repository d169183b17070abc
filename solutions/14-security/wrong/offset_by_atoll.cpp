// Rejected by: list_items refuses an offset that is no whole number
// Shows: '0 UNION SELECT id FROM users' is taken, '(SELECT 1)' is taken, '-1' is taken, and 9 more
// Replaces: list_items.cpp
// Looks like: atoll reads what it can and ignores the rest, so it accepts any text.

#include "list_items.hpp"

#include "whole_number.hpp"

#include <cstdlib>
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
    long long const offset = std::atoll(page.offset.c_str());
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
