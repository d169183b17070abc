// Rejected by: add_product works inside a transaction of the caller
// Also fails: add_product leaves the caller's transaction as it was when it throws
// Also fails: add_product sends one statement whether the sku is free or taken
// Replaces: add_product.cpp
// Looks like: the function begins a transaction of its own, so it cannot be part of the caller's.
//
// SQLite refuses the second BEGIN; MariaDB commits the first transaction
// silently.

#include "product_repository.hpp"

#include "workbook/sqlite_errors.hpp"

namespace crud {

long long add_product(soci::session& sql, NewProduct const& product)
{
    long long id = 0;
    soci::transaction transaction(sql);
    try {
        sql << "INSERT INTO products (sku, name, description, price_cents)"
               " VALUES (:sku, :name, :description, :price_cents) RETURNING id",
            soci::use(product.sku), soci::use(product.name),
            soci::use(product.description), soci::use(product.price_cents),
            soci::into(id);
    } catch (soci::soci_error const&) {
        if (workbook::sqlite_problem(sql) == workbook::SqliteProblem::unique) {
            throw SkuTaken(product.sku);
        }
        throw;
    }
    transaction.commit();
    return id;
}

}  // namespace crud
