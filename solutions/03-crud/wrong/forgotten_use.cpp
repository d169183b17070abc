// Rejected by: add_product stores each field
// Also fails: add_product keeps a NULL description apart from an empty one
// Also fails: add_product keeps prices beyond 32 bits
// Also fails: add_product keeps text of every kind as it is
// Also fails: add_product returns the id of the row that it made
// Replaces: add_product.cpp
// Looks like: a placeholder has no soci::use; SQLite takes NULL for it and says nothing.
//
// On a NOT NULL column it would have been an error; the description may be NULL.

#include "product_repository.hpp"

#include "workbook/sqlite_errors.hpp"

namespace crud {

long long add_product(soci::session& sql, NewProduct const& product)
{
    long long id = 0;
    try {
        sql << "INSERT INTO products (sku, name, description, price_cents)"
               " VALUES (:sku, :name, :description, :price_cents) RETURNING id",
            soci::use(product.sku, "sku"), soci::use(product.name, "name"),
            soci::use(product.price_cents, "price_cents"), soci::into(id);
    } catch (soci::soci_error const&) {
        if (workbook::sqlite_problem(sql) == workbook::SqliteProblem::unique) {
            throw SkuTaken(product.sku);
        }
        throw;
    }
    return id;
}

}  // namespace crud
