// Replaces: add_products.cpp
// Better when: BEGIN has to be BEGIN IMMEDIATE, which soci::transaction cannot say
// (lesson 09): then every way out has to end the transaction, a failed COMMIT too.

#include "product_repository.hpp"

#include "workbook/sqlite_errors.hpp"

namespace crud {

void add_products(soci::session& sql, std::vector<NewProduct> const& products)
{
    sql << "BEGIN IMMEDIATE";
    NewProduct product;
    try {
        soci::statement insert =
            (sql.prepare << "INSERT INTO products (sku, name, description, price_cents)"
                            " VALUES (:sku, :name, :description, :price_cents)",
             soci::use(product.sku), soci::use(product.name),
             soci::use(product.description), soci::use(product.price_cents));
        for (NewProduct const& next : products) {
            product = next;
            insert.execute(true);
        }
        sql << "COMMIT";
    } catch (soci::soci_error const&) {
        bool const taken =
            workbook::sqlite_problem(sql) == workbook::SqliteProblem::unique;
        sql << "ROLLBACK";
        if (taken) {
            throw SkuTaken(product.sku);
        }
        throw;
    }
}

}  // namespace crud
