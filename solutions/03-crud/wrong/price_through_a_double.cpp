// Rejected by: add_product keeps prices beyond 32 bits
// Replaces: add_product.cpp
// Looks like: the price passes through a double; from 2^53 on it cannot tell one cent from the next.
//
// A long long goes to soci::use as it is.

#include "product_repository.hpp"

#include "workbook/sqlite_errors.hpp"

namespace crud {

long long add_product(soci::session& sql, NewProduct const& product)
{
    double const price = static_cast<double>(product.price_cents);
    long long id = 0;
    try {
        sql << "INSERT INTO products (sku, name, description, price_cents)"
               " VALUES (:sku, :name, :description, :price_cents) RETURNING id",
            soci::use(product.sku), soci::use(product.name),
            soci::use(product.description), soci::use(price), soci::into(id);
    } catch (soci::soci_error const&) {
        if (workbook::sqlite_problem(sql) == workbook::SqliteProblem::unique) {
            throw SkuTaken(product.sku);
        }
        throw;
    }
    return id;
}

}  // namespace crud
