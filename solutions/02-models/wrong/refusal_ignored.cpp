// Rejected by: add_product lets the database's refusal through
// Replaces: add_product.cpp
// Looks like: OR IGNORE makes the refusal silent; the caller gets an id, and nothing was stored under it.
//
// The database's error is the answer that the caller needs.

#include "add_product.hpp"

namespace models {

long long add_product(soci::session& sql, Product const& product)
{
    long long id = 0;
    sql << "INSERT OR IGNORE INTO products"
           " (name, description, price_cents, status, created_at)"
           " VALUES (:name, :description, :price_cents, :status, :created_at)",
        soci::use(product.name), soci::use(product.description),
        soci::use(product.price_cents), soci::use(product.status),
        soci::use(product.created_at);
    sql << "SELECT last_insert_rowid()", soci::into(id);
    return id;
}

}  // namespace models
