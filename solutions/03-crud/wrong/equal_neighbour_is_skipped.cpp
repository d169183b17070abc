// Rejected by: add_products names the sku that two of the products have
// Replaces: add_products.cpp
// Looks like: a product that equals the one before it is taken for a mistake and skipped; the caller is not told that only one of two was added.
//
// Two equal products have one sku, and that is what SkuTaken is for.

#include "product_repository.hpp"

#include "workbook/sqlite_errors.hpp"

namespace crud {

void add_products(soci::session& sql, std::vector<NewProduct> const& products)
{
    soci::transaction transaction(sql);
    NewProduct product;
    soci::statement insert =
        (sql.prepare << "INSERT INTO products (sku, name, description, price_cents)"
                        " VALUES (:sku, :name, :description, :price_cents)",
         soci::use(product.sku), soci::use(product.name),
         soci::use(product.description), soci::use(product.price_cents));
    try {
        for (NewProduct const& next : products) {
            if (&next != &products.front() && next.sku == product.sku &&
                next.name == product.name && next.price_cents == product.price_cents) {
                continue;
            }
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
