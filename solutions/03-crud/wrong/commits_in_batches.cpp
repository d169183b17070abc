// Rejected by: add_products adds none when one of them is refused
// Replaces: add_products.cpp
// Looks like: every hundred products are committed, to keep the transaction short; those of the batches before the refused product stay.
//
// What has to be all or nothing is one transaction, however long.

#include "product_repository.hpp"

#include "workbook/sqlite_errors.hpp"

#include <memory>

void add_products(soci::session& sql, std::vector<NewProduct> const& products)
{
    if (products.empty()) {
        return;
    }
    auto transaction = std::make_unique<soci::transaction>(sql);
    std::size_t added = 0;
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
            if (++added % 100 == 0) {
                transaction->commit();
                transaction = std::make_unique<soci::transaction>(sql);
            }
        }
    } catch (soci::soci_error const&) {
        // Inside the transaction's scope: after its ROLLBACK, SQLite has forgotten.
        if (workbook::sqlite_problem(sql) == workbook::SqliteProblem::unique) {
            throw SkuTaken(product.sku);
        }
        throw;
    }
    transaction->commit();
}
