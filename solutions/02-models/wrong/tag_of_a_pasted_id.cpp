// Rejected by: find_price_tag binds the id and sends one statement
// Replaces: find_price_tag.cpp
// Looks like: the id is pasted into the SQL; each id is then a new statement, which the database parses and plans.
//
// A placeholder :id, and soci::use(id).

#include "price_tag.hpp"

#include <stdexcept>

namespace models {

PriceTag find_price_tag(soci::session& sql, long long id)
{
    PriceTag tag;
    sql << "SELECT name, price_cents FROM products WHERE id = " + std::to_string(id),
        soci::into(tag.name), soci::into(tag.price_cents);
    if (!sql.got_data()) {
        throw std::out_of_range("there is no product " + std::to_string(id));
    }
    return tag;
}

}  // namespace models
