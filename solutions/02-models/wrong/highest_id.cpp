// Rejected by: add_product returns the id of its own product and not the highest one
// Replaces: add_product.cpp
// Looks like: the highest id is taken for the new one; it is another product's when the numbers do not grow, or when somebody else adds one in between.
//
// RETURNING, or last_insert_rowid(), tells the id of this INSERT.

#include "add_product.hpp"

namespace models {

long long add_product(soci::session& sql, Product const& product)
{
    long long id = 0;
    sql << "INSERT INTO products (name, description, price_cents, status, created_at)"
           " VALUES (:name, :description, :price_cents, :status, :created_at)",
        soci::use(product.name), soci::use(product.description),
        soci::use(product.price_cents), soci::use(product.status),
        soci::use(product.created_at);
    sql << "SELECT max(id) FROM products", soci::into(id);
    return id;
}

}  // namespace models
