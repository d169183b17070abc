// Rejected by: add_product keeps text of every kind as it is
// Shows: a NUL
// Replaces: add_product.cpp
// Looks like: a text passes through a C string, which ends at its first NUL; the rest is lost.
//
// std::string knows its length; soci::use takes it as it is.

#include "product_repository.hpp"

#include "workbook/sqlite_errors.hpp"

namespace crud {

long long add_product(soci::session& sql, NewProduct const& product)
{
    std::string const name = product.name.c_str();
    long long id = 0;
    try {
        sql << "INSERT INTO products (sku, name, description, price_cents)"
               " VALUES (:sku, :name, :description, :price_cents) RETURNING id",
            soci::use(product.sku), soci::use(name), soci::use(product.description),
            soci::use(product.price_cents), soci::into(id);
    } catch (soci::soci_error const&) {
        if (workbook::sqlite_problem(sql) == workbook::SqliteProblem::unique) {
            throw SkuTaken(product.sku);
        }
        throw;
    }
    return id;
}

}  // namespace crud
