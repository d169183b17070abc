// Exercise 03, task 7: one right answer.

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
        // Inside the transaction's scope: after its ROLLBACK, SQLite has forgotten.
        if (workbook::sqlite_problem(sql) == workbook::SqliteProblem::unique) {
            throw SkuTaken(product.sku);
        }
        throw;
    }
    transaction.commit();
}

}  // namespace crud
