// Rejected by: find_price_tag reads prices beyond 32 bits
// Shows: Ring for 9007199254740992 cents
// Replaces: find_price_tag.cpp
// Looks like: the price is read into a double, which, from 2^53 on, cannot tell one cent from the next.
//
// Money stays an integer on its whole way.

#include "price_tag.hpp"

#include <stdexcept>

namespace models {

PriceTag find_price_tag(soci::session& sql, long long id)
{
    PriceTag tag;
    double price = 0;
    sql << "SELECT name, price_cents FROM products WHERE id = :id", soci::use(id),
        soci::into(tag.name), soci::into(price);
    if (!sql.got_data()) {
        throw std::out_of_range("there is no product " + std::to_string(id));
    }
    tag.price_cents = static_cast<long long>(price);
    return tag;
}

}  // namespace models
