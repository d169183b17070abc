// Rejected by: add_product returns the id of the row that it made
// Replaces: add_product.cpp
// Looks like: the new id is read into an int; beyond 2 147 483 647 it becomes the id of another product.
//
// The type of the variable in soci::into decides how much of the number arrives.

#include "product_repository.hpp"

#include "workbook/sqlite_errors.hpp"

namespace crud {

long long add_product(soci::session& sql, NewProduct const& product)
{
    int id = 0;
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
    return id;
}

}  // namespace crud
