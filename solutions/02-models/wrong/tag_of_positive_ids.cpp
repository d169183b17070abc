// Rejected by: find_price_tag takes each id and each name as it is
// Shows: std::out_of_range
// Replaces: find_price_tag.cpp
// Looks like: ids of zero and below are taken for 'none' before the database is asked; to SQLite they are ids like any other.
//
// Whether there is a product with an id is for the database to say.

#include "price_tag.hpp"

#include <stdexcept>

namespace models {

PriceTag find_price_tag(soci::session& sql, long long id)
{
    PriceTag tag;
    if (id > 0) {
        sql << "SELECT name, price_cents FROM products WHERE id = :id", soci::use(id),
            soci::into(tag.name), soci::into(tag.price_cents);
    }
    if (id <= 0 || !sql.got_data()) {
        throw std::out_of_range("there is no product " + std::to_string(id));
    }
    return tag;
}

}  // namespace models
