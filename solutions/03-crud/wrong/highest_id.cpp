// Rejected by: add_product sends one statement whether the sku is free or taken
// Shows: 2 statements: INSERT, SELECT
// Replaces: add_product.cpp
// Looks like: the highest id is asked for after the INSERT; between the two, another program can add a product, and the id is that product's.
//
// RETURNING is part of the INSERT.

#include "product_repository.hpp"

#include "workbook/sqlite_errors.hpp"

namespace crud {

long long add_product(soci::session& sql, NewProduct const& product)
{
    try {
        sql << "INSERT INTO products (sku, name, description, price_cents)"
               " VALUES (:sku, :name, :description, :price_cents)",
            soci::use(product.sku), soci::use(product.name),
            soci::use(product.description), soci::use(product.price_cents);
    } catch (soci::soci_error const&) {
        if (workbook::sqlite_problem(sql) == workbook::SqliteProblem::unique) {
            throw SkuTaken(product.sku);
        }
        throw;
    }
    long long id = 0;
    sql << "SELECT max(id) FROM products", soci::into(id);
    return id;
}

}  // namespace crud
