// Replaces: list_items.cpp
//
// Better when: the text of the statement has to be the same for every order. An index
// on a column does not help then: SQLite sorts the rows each time.

#include "list_items.hpp"

#include "whole_number.hpp"

#include <set>
#include <stdexcept>

namespace security {

namespace {

// Throws unless it is one of the orders that there are.
void check_order(std::string const& sort)
{
    static std::set<std::string> const orders{"title", "-title", "price", "-price"};
    if (!orders.contains(sort)) {
        throw std::invalid_argument("the order is none of those that there are");
    }
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
    check_order(page.sort);
    long long const limit = number_of(page.limit);
    long long const offset = number_of(page.offset);
    if (limit < 1 || limit > 100) {
        throw std::invalid_argument("the limit is not from 1 to 100");
    }
    soci::rowset<long long> const ids =
        (sql.prepare << "SELECT id FROM items WHERE is_published = 1 ORDER BY"
                        " CASE WHEN :sort = 'title' THEN title END,"
                        " CASE WHEN :sort = '-title' THEN title END DESC,"
                        " CASE WHEN :sort = 'price' THEN price_cents END,"
                        " CASE WHEN :sort = '-price' THEN price_cents END DESC,"
                        " id LIMIT :limit OFFSET :offset",
         soci::use(page.sort, "sort"), soci::use(limit, "limit"),
         soci::use(offset, "offset"));
    return {ids.begin(), ids.end()};
}

}  // namespace security
