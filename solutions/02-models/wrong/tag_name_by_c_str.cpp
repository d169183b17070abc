// Rejected by: find_price_tag takes each id and each name as it is
// Shows: Mug for 650 cents
// Replaces: find_price_tag.cpp
// Looks like: the name passes through a C string, which ends at the first NUL character; the rest of the name is lost.
//
// A std::string knows its own length.

#include "price_tag.hpp"

#include <stdexcept>

namespace models {

PriceTag find_price_tag(soci::session& sql, long long id)
{
    std::string name;
    PriceTag tag;
    sql << "SELECT name, price_cents FROM products WHERE id = :id", soci::use(id),
        soci::into(name), soci::into(tag.price_cents);
    if (!sql.got_data()) {
        throw std::out_of_range("there is no product " + std::to_string(id));
    }
    tag.name = name.c_str();
    return tag;
}

}  // namespace models
