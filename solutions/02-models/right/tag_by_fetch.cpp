// Replaces: find_price_tag.cpp
// Better when: many price tags are read: the statement is prepared once, and can run
// again with another id.

#include "price_tag.hpp"

#include <stdexcept>

namespace models {

PriceTag find_price_tag(soci::session& sql, long long id)
{
    PriceTag tag;
    soci::statement select =
        (sql.prepare << "SELECT name, price_cents FROM products WHERE id = :id",
         soci::use(id), soci::into(tag.name), soci::into(tag.price_cents));
    if (!select.execute(true)) {
        throw std::out_of_range("there is no product " + std::to_string(id));
    }
    return tag;
}

}  // namespace models
