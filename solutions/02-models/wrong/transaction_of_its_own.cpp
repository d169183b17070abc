// Rejected by: add_product leaves the caller's transaction as it is
// Throws: soci::sqlite3_soci_error
// Replaces: add_product.cpp
// Looks like: add_product begins a transaction of its own; inside the caller's, SQLite refuses the second BEGIN.
//
// One statement is all or nothing by itself.

#include "add_product.hpp"

namespace models {

long long add_product(soci::session& sql, Product const& product)
{
    soci::transaction transaction(sql);
    long long id = 0;
    sql << "INSERT INTO products (name, description, price_cents, status, created_at)"
           " VALUES (:name, :description, :price_cents, :status, :created_at)"
           " RETURNING id",
        soci::use(product.name), soci::use(product.description),
        soci::use(product.price_cents), soci::use(product.status),
        soci::use(product.created_at), soci::into(id);
    transaction.commit();
    return id;
}

}  // namespace models
