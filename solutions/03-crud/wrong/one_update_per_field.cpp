// Rejected by: update_product throws SkuTaken and changes nothing
// Also fails: update_product sends one statement whatever is given
// Replaces: update_product.cpp
// Looks like: each field has an UPDATE of its own, and those before a refused one stay.
//
// One UPDATE is all or nothing by itself; several need a transaction, which is not this
// function's to open.

#include "product_repository.hpp"

#include "workbook/sqlite_errors.hpp"

bool update_product(soci::session& sql, long long id, ProductChanges const& changes)
{
    if (changes.name) {
        sql << "UPDATE products SET name = :name WHERE id = :id",
            soci::use(*changes.name), soci::use(id);
    }
    if (changes.description) {
        sql << "UPDATE products SET description = :description WHERE id = :id",
            soci::use(*changes.description), soci::use(id);
    }
    if (changes.price_cents) {
        sql << "UPDATE products SET price_cents = :price_cents WHERE id = :id",
            soci::use(*changes.price_cents), soci::use(id);
    }
    if (changes.sku) {
        try {
            sql << "UPDATE products SET sku = :sku WHERE id = :id",
                soci::use(*changes.sku), soci::use(id);
        } catch (soci::soci_error const&) {
            if (workbook::sqlite_problem(sql) == workbook::SqliteProblem::unique) {
                throw SkuTaken(*changes.sku);
            }
            throw;
        }
    }
    int found = 0;
    sql << "SELECT 1 FROM products WHERE id = :id", soci::use(id), soci::into(found);
    return sql.got_data();
}
