// Exercise 02, task 1: one right answer.

#include "price_tag.hpp"

#include <stdexcept>

namespace models {

PriceTag find_price_tag(soci::session& sql, long long id)
{
    PriceTag tag;
    sql << "SELECT name, price_cents FROM products WHERE id = :id", soci::use(id),
        soci::into(tag.name), soci::into(tag.price_cents);
    if (!sql.got_data()) {
        throw std::out_of_range("there is no product " + std::to_string(id));
    }
    return tag;
}

}  // namespace models
