// Rejected by: add_product leaves the caller's transaction as it was when it throws
// Replaces: add_product.cpp
// Looks like: INSERT OR ROLLBACK ends the whole transaction when the sku is taken, and undoes everything that the caller had done in it.
//
// A refused plain INSERT undoes only itself (that is ABORT, the default).

#include "product_repository.hpp"

#include "workbook/sqlite_errors.hpp"

namespace crud {

long long add_product(soci::session& sql, NewProduct const& product)
{
    long long id = 0;
    try {
        sql << "INSERT OR ROLLBACK INTO products (sku, name, description, price_cents)"
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
