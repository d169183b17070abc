// Rejected by: add_product does not take a locked database for a taken sku
// Replaces: add_product.cpp
// Looks like: every refusal that is not a broken CHECK is taken for a taken sku; a locked database is neither.
//
// Name the one kind that has an answer, and let all others through.

#include "product_repository.hpp"

#include "workbook/sqlite_errors.hpp"

namespace crud {

long long add_product(soci::session& sql, NewProduct const& product)
{
    long long id = 0;
    try {
        sql << "INSERT INTO products (sku, name, description, price_cents)"
               " VALUES (:sku, :name, :description, :price_cents) RETURNING id",
            soci::use(product.sku), soci::use(product.name),
            soci::use(product.description), soci::use(product.price_cents),
            soci::into(id);
    } catch (soci::soci_error const&) {
        switch (workbook::sqlite_problem(sql)) {
            case workbook::SqliteProblem::check:
            case workbook::SqliteProblem::not_null:
            case workbook::SqliteProblem::raised:
            case workbook::SqliteProblem::other:
                throw;
            default:
                throw SkuTaken(product.sku);
        }
    }
    return id;
}

}  // namespace crud
