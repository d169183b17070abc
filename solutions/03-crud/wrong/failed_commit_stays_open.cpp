// Rejected by: add_products leaves no transaction open when COMMIT fails
// Also fails: add_products leaves no transaction open when it throws
// Replaces: add_products.cpp
// Looks like: COMMIT comes after the block that rolls back; when it fails, the transaction stays open, with all its rows.
//
// COMMIT can be refused: by a deferred constraint, by a full disk. A soci::transaction
// rolls back in that case, too.

#include "product_repository.hpp"

#include "workbook/sqlite_errors.hpp"

namespace crud {

void add_products(soci::session& sql, std::vector<NewProduct> const& products)
{
    sql.begin();
    NewProduct product;
    soci::statement insert =
        (sql.prepare << "INSERT INTO products (sku, name, description, price_cents)"
                        " VALUES (:sku, :name, :description, :price_cents)",
         soci::use(product.sku), soci::use(product.name),
         soci::use(product.description), soci::use(product.price_cents));
    try {
        for (NewProduct const& next : products) {
            product = next;
            insert.execute(true);
        }
    } catch (soci::soci_error const&) {
        bool const taken =
            workbook::sqlite_problem(sql) == workbook::SqliteProblem::unique;
        sql.rollback();
        if (taken) {
            throw SkuTaken(product.sku);
        }
        throw;
    }
    sql.commit();
}

}  // namespace crud
