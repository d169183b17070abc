// Rejected by: find_price_tag reads prices beyond 32 bits
// Shows: Rug for 705032704 cents
// Replaces: find_price_tag.cpp
// Looks like: the price is read into an int; beyond 2 147 483 647 it keeps the lower 32 bits, and nothing says so.
//
// The type of the variable in soci::into decides how much of the number arrives.

#include "price_tag.hpp"

#include <stdexcept>

namespace models {

PriceTag find_price_tag(soci::session& sql, long long id)
{
    PriceTag tag;
    int price = 0;
    sql << "SELECT name, price_cents FROM products WHERE id = :id", soci::use(id),
        soci::into(tag.name), soci::into(price);
    if (!sql.got_data()) {
        throw std::out_of_range("there is no product " + std::to_string(id));
    }
    tag.price_cents = price;
    return tag;
}

}  // namespace models
