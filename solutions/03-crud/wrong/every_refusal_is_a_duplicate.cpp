// Rejected by: add_product lets every other refusal through as it is
// Also fails: add_product takes no other rule's message for a taken sku
// Replaces: add_product.cpp
// Looks like: every refusal of the database is taken for a taken sku.
//
// result() is 19 for each kind of constraint: UNIQUE, NOT NULL, CHECK, foreign key.
// Only the extended code tells them apart.

#include "product_repository.hpp"

#include <soci/sqlite3/soci-sqlite3.h>

long long add_product(soci::session& sql, NewProduct const& product)
{
    long long id = 0;
    try {
        sql << "INSERT INTO products (sku, name, description, price_cents)"
               " VALUES (:sku, :name, :description, :price_cents) RETURNING id",
            soci::use(product.sku), soci::use(product.name),
            soci::use(product.description), soci::use(product.price_cents),
            soci::into(id);
    } catch (soci::sqlite3_soci_error const& error) {
        if (error.result() == 19) {
            throw SkuTaken(product.sku);
        }
        throw;
    }
    return id;
}
