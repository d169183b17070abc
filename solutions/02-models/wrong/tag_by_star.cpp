// Rejected by: find_price_tag reads the name and the price
// Also fails: find_price_tag reads prices beyond 32 bits
// Also fails: find_price_tag takes each id and each name as it is
// Replaces: find_price_tag.cpp
// Looks like: SELECT * gives the columns in the order of the table, and soci::into takes them by position.
//
// Name the columns that you read.

#include "price_tag.hpp"

#include <stdexcept>

namespace models {

PriceTag find_price_tag(soci::session& sql, long long id)
{
    PriceTag tag;
    long long found = 0;
    sql << "SELECT * FROM products WHERE id = :id", soci::use(id), soci::into(found),
        soci::into(tag.name), soci::into(tag.price_cents);
    if (!sql.got_data()) {
        throw std::out_of_range("there is no product " + std::to_string(id));
    }
    return tag;
}

}  // namespace models
