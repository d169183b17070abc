// Rejected by: add_products leaves no transaction open when it throws
// Also fails: add_products adds none when one of them is refused
// Also fails: add_products can add the rest after one was refused
// Also fails: add_products does not take a locked database for a taken sku
// Also fails: add_products leaves no transaction open when COMMIT fails
// Also fails: add_products names the sku that two of the products have
// Replaces: add_products.cpp
// Looks like: the transaction is begun and committed by hand, and nobody rolls it back when an exception leaves the function.
//
// The products before the refused one stay visible on this connection, and the next
// BEGIN fails. A soci::transaction rolls back in its destructor.

#include "product_repository.hpp"

#include "workbook/sqlite_errors.hpp"

namespace crud {

void add_products(soci::session& sql, std::vector<NewProduct> const& products)
{
    if (products.empty()) {
        return;
    }
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
        if (workbook::sqlite_problem(sql) == workbook::SqliteProblem::unique) {
            throw SkuTaken(product.sku);
        }
        throw;
    }
    sql.commit();
}

}  // namespace crud
