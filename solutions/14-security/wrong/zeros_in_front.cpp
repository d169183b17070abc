// Rejected by: list_items gives one page
// Throws: std::invalid_argument
// Replaces: list_items.cpp
// Looks like: it refuses a number with zeros in front.

#include "list_items.hpp"

#include <stdexcept>

#include "whole_number.hpp"

namespace security {

namespace {

long long number_from(std::string const& text)
{
    auto const number = whole_number(text);
    if (!number) {
        throw std::invalid_argument("a whole number is expected");
    }
    if (text.size() > 1 && text[0] == '0') {
        throw std::invalid_argument("a number has no zero in front");
    }
    return *number;
}

std::string order_of(std::string const& sort)
{
    for (auto const& [name, order] :
         {std::pair{"title", "title, id"}, std::pair{"-title", "title DESC, id"},
          std::pair{"price", "price_cents, id"},
          std::pair{"-price", "price_cents DESC, id"}}) {
        if (sort == name) {
            return order;
        }
    }
    throw std::invalid_argument("this order is not offered");
}

}  // namespace

std::vector<long long> list_items(soci::session& sql, PageRequest const& page)
{
    std::string const order = order_of(page.sort);
    auto const limit = static_cast<long long>(number_from(page.limit));
    auto const offset = static_cast<long long>(number_from(page.offset));
    if (limit < 1 || limit > 100) {
        throw std::invalid_argument("a limit from 1 to 100 is expected");
    }
    soci::rowset<long long> const ids =
        (sql.prepare << "SELECT id FROM items WHERE is_published = 1 ORDER BY " +
                            order + " LIMIT :limit OFFSET :offset",
         soci::use(limit), soci::use(offset));
    return {ids.begin(), ids.end()};
}

}  // namespace security
