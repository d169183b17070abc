// Rejected by: find_product reads prices beyond 32 bits
// Replaces: find_product.cpp
// Looks like: the price passes through an int on its way; beyond 2 147 483 647 it keeps the lower 32 bits, and nothing says so.
//
// The type that is given to soci::into decides how much of the number arrives: long
// long.

#include "find_product.hpp"

namespace models {

std::optional<Product> find_product(soci::session& sql, long long id)
{
    Product product;
    int price = 0;
    sql << "SELECT id, name, description, price_cents, status, created_at"
           " FROM products WHERE id = :id",
        soci::use(id), soci::into(product.id), soci::into(product.name),
        soci::into(product.description), soci::into(price), soci::into(product.status),
        soci::into(product.created_at);
    if (!sql.got_data()) {
        return std::nullopt;
    }
    product.price_cents = price;
    return product;
}

}  // namespace models
