// Rejected by: add_products does not take a locked database for a taken sku
// Replaces: add_products.cpp
// Looks like: every refusal that is not a broken CHECK is taken for a taken sku; a locked database is neither.
//
// Name the one kind that has an answer, and let all others through.

#include "product_repository.hpp"

#include "workbook/sqlite_errors.hpp"

namespace crud {

void add_products(soci::session& sql, std::vector<NewProduct> const& products)
{
    if (products.empty()) {
        return;
    }
    soci::transaction transaction(sql);
    NewProduct product;
    soci::statement insert =
        (sql.prepare << "INSERT INTO products (sku, name, description, price_cents)"
                        " VALUES (:sku, :name, :description, :price_cents)",
         soci::use(product.sku), soci::use(product.name),
         soci::use(product.description), soci::use(product.price_cents));
    try {
        for (NewProduct const& next : products) {
            product = next;  // the statement reads these members at each run
            insert.execute(true);
        }
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
    transaction.commit();
}

}  // namespace crud
