// Rejected by: add_product keeps a NULL description apart from an empty one
// Replaces: add_product.cpp
// Looks like: an empty text is stored where the description is NULL.
//
// "There is none" and "it is empty" can then never be told apart again.

#include "product_repository.hpp"

#include "workbook/sqlite_errors.hpp"

namespace crud {

long long add_product(soci::session& sql, NewProduct const& product)
{
    std::string const description = product.description.value_or("");
    long long id = 0;
    try {
        sql << "INSERT INTO products (sku, name, description, price_cents)"
               " VALUES (:sku, :name, :description, :price_cents) RETURNING id",
            soci::use(product.sku), soci::use(product.name), soci::use(description),
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
