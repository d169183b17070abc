// Replaces: list_items.cpp
//
// Better when: people search the source for statements: each of the four is there in
// full.

#include "list_items.hpp"

#include "whole_number.hpp"

#include <map>
#include <stdexcept>

namespace security {

namespace {

// What a client may ask for, and what is sent then.
std::string const& statement_for(std::string const& sort)
{
    static std::map<std::string, std::string> const orders{
        {"title",
         "SELECT id FROM items WHERE is_published = 1"
         " ORDER BY title, id LIMIT :limit OFFSET :offset"},
        {"-title",
         "SELECT id FROM items WHERE is_published = 1"
         " ORDER BY title DESC, id LIMIT :limit OFFSET :offset"},
        {"price",
         "SELECT id FROM items WHERE is_published = 1"
         " ORDER BY price_cents, id LIMIT :limit OFFSET :offset"},
        {"-price",
         "SELECT id FROM items WHERE is_published = 1"
         " ORDER BY price_cents DESC, id LIMIT :limit OFFSET :offset"}};
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
    std::string const& select = statement_for(page.sort);
    long long const limit = number_of(page.limit);
    long long const offset = number_of(page.offset);
    if (limit < 1 || limit > 100) {
        throw std::invalid_argument("the limit is not from 1 to 100");
    }
    soci::rowset<long long> const ids =
        (sql.prepare << select, soci::use(limit), soci::use(offset));
    return {ids.begin(), ids.end()};
}

}  // namespace security
