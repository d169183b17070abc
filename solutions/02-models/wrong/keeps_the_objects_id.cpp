// Rejected by: add_product returns the id that the table gave
// Replaces: add_product.cpp
// Looks like: the id that is in the object is written to the table; the contract leaves the numbers to the table.
//
// Leave the column id out of the INSERT.

#include "add_product.hpp"

namespace models {

long long add_product(soci::session& sql, Product const& product)
{
    long long id = 0;
    sql << "INSERT INTO products"
           " (id, name, description, price_cents, status, created_at)"
           " VALUES (nullif(:id, 0), :name, :description, :price_cents, :status,"
           " :created_at) RETURNING id",
        soci::use(product.id), soci::use(product.name), soci::use(product.description),
        soci::use(product.price_cents), soci::use(product.status),
        soci::use(product.created_at), soci::into(id);
    return id;
}

}  // namespace models
