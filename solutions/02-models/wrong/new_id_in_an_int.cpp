// Rejected by: add_product returns ids beyond 32 bits
// Also fails: add_product returns the id of its own product and not the highest one
// Replaces: add_product.cpp
// Looks like: the new id is read into an int; beyond 2 147 483 647 it becomes the id of another product.
//
// The type of the variable in soci::into decides how much of the number arrives.

#include "add_product.hpp"

namespace models {

long long add_product(soci::session& sql, Product const& product)
{
    int id = 0;
    sql << "INSERT INTO products (name, description, price_cents, status, created_at)"
           " VALUES (:name, :description, :price_cents, :status, :created_at)"
           " RETURNING id",
        soci::use(product.name), soci::use(product.description),
        soci::use(product.price_cents), soci::use(product.status),
        soci::use(product.created_at), soci::into(id);
    return id;
}

}  // namespace models
