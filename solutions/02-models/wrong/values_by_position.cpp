// Rejected by: add_product does not depend on the order of the columns
// Also fails: add_product returns the id of its own product and not the highest one
// Throws: soci::sqlite3_soci_error
// Replaces: add_product.cpp
// Looks like: the INSERT does not name its columns, and relies on the column order of one table.
//
// Name the columns; then neither their order nor a new one matters.

#include "add_product.hpp"

namespace models {

long long add_product(soci::session& sql, Product const& product)
{
    long long id = 0;
    sql << "INSERT INTO products"
           " VALUES (NULL, :name, :description, :price_cents, :status, :created_at)"
           " RETURNING id",
        soci::use(product.name), soci::use(product.description),
        soci::use(product.price_cents), soci::use(product.status),
        soci::use(product.created_at), soci::into(id);
    return id;
}

}  // namespace models
