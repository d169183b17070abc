// Rejected by: add_products names the sku that a product of the table has
// Also fails: add_products adds none when one of them is refused
// Also fails: add_products names the sku that two of the products have
// Replaces: add_products.cpp
// Looks like: SQLite is asked what was wrong after the transaction has rolled back, and then the last call is the ROLLBACK.
//
// The code belongs to the connection, not to the exception: each call replaces it.

#include "product_repository.hpp"

#include "workbook/sqlite_errors.hpp"

namespace crud {

void add_products(soci::session& sql, std::vector<NewProduct> const& products)
{
    if (products.empty()) {
        return;
    }
    NewProduct product;
    try {
        soci::transaction transaction(sql);
        soci::statement insert =
            (sql.prepare << "INSERT INTO products (sku, name, description, price_cents)"
                            " VALUES (:sku, :name, :description, :price_cents)",
             soci::use(product.sku), soci::use(product.name),
             soci::use(product.description), soci::use(product.price_cents));
        for (NewProduct const& next : products) {
            product = next;
            insert.execute(true);
        }
        transaction.commit();
    } catch (soci::soci_error const&) {
        if (workbook::sqlite_problem(sql) == workbook::SqliteProblem::unique) {
            throw SkuTaken(product.sku);
        }
        throw;
    }
}

}  // namespace crud
