// Rejected by: add_product keeps prices beyond 32 bits
// Shows: -2147483648
// Replaces: add_product.cpp
// Looks like: the price passes through an int on its way; beyond 2 147 483 647 it keeps the lower 32 bits, and nothing says so.
//
// soci::use takes the long long as it is.

#include "add_product.hpp"

namespace models {

long long add_product(soci::session& sql, Product const& product)
{
    long long id = 0;
    int const price = static_cast<int>(product.price_cents);
    sql << "INSERT INTO products (name, description, price_cents, status, created_at)"
           " VALUES (:name, :description, :price_cents, :status, :created_at)"
           " RETURNING id",
        soci::use(product.name), soci::use(product.description), soci::use(price),
        soci::use(product.status), soci::use(product.created_at), soci::into(id);
    return id;
}

}  // namespace models
