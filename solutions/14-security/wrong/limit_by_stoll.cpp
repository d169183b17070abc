// Rejected by: list_items refuses a limit that is not from 1 to 100
// Also fails: list_items refuses an offset that is no whole number
// Shows: '5 OFFSET 0 --' is taken, '5 ' is taken, ' 5' is taken, and 4 more
// Replaces: list_items.cpp
// Looks like: stoll skips blanks, accepts signs, and stops at the first character that is not a digit.

#include "list_items.hpp"

#include "whole_number.hpp"

#include <map>
#include <stdexcept>
#include <string>

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
    try {
        return std::stoll(text);
    } catch (std::out_of_range const&) {
        throw std::invalid_argument("limit and offset are not that large");
    }
}

}  // namespace

std::vector<long long> list_items(soci::session& sql, PageRequest const& page)
{
    std::string const& order = order_of(page.sort);
    long long const limit = number_of(page.limit);
    long long const offset = number_of(page.offset);
    if (offset < 0) {
        throw std::invalid_argument("the offset is below 0");
    }
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
