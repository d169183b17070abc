// Rejected by: add_product keeps prices beyond 32 bits
// Shows: 9007199254740992
// Replaces: add_product.cpp
// Looks like: the price passes through a double, which, from 2^53 on, cannot tell one cent from the next.
//
// Money stays an integer on its whole way.

#include "add_product.hpp"

namespace models {

long long add_product(soci::session& sql, Product const& product)
{
    long long id = 0;
    auto const price = static_cast<double>(product.price_cents);
    sql << "INSERT INTO products (name, description, price_cents, status, created_at)"
           " VALUES (:name, :description, CAST(:price AS INTEGER), :status,"
           " :created_at) RETURNING id",
        soci::use(product.name), soci::use(product.description), soci::use(price),
        soci::use(product.status), soci::use(product.created_at), soci::into(id);
    return id;
}

}  // namespace models
