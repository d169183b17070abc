// Rejected by: add_products stores every product
// Also fails: add_products binds every value
// Also fails: add_products can add the rest after one was refused
// Also fails: add_products does not take a locked database for a taken sku
// Also fails: add_products keeps text of every kind as it is
// Also fails: add_products prepares three statements at most however many products
// Throws: soci::sqlite3_soci_error
// Replaces: add_products.cpp
// Looks like: the INSERT has a RETURNING that is not read to its end, so COMMIT is refused: a statement is still in progress.
//
// execute(true) reads the one row and stops there. Without RETURNING, or with a fetch()
// after it, the statement has ended.

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
    long long id = 0;
    soci::statement insert =
        (sql.prepare << "INSERT INTO products (sku, name, description, price_cents)"
                        " VALUES (:sku, :name, :description, :price_cents)"
                        " RETURNING id",
         soci::use(product.sku), soci::use(product.name),
         soci::use(product.description), soci::use(product.price_cents),
         soci::into(id));
    try {
        for (NewProduct const& next : products) {
            product = next;
            insert.execute(true);
        }
    } catch (soci::soci_error const&) {
        if (workbook::sqlite_problem(sql) == workbook::SqliteProblem::unique) {
            throw SkuTaken(product.sku);
        }
        throw;
    }
    transaction.commit();
}

}  // namespace crud
