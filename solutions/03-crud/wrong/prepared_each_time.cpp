// Rejected by: add_products prepares three statements at most however many products
// Replaces: add_products.cpp
// Looks like: the INSERT is inside the loop, and so SQLite parses and plans the same text for every product.
//
// A transaction makes it all or nothing; it does not make it one statement.

#include "product_repository.hpp"

#include "workbook/sqlite_errors.hpp"

namespace crud {

void add_products(soci::session& sql, std::vector<NewProduct> const& products)
{
    if (products.empty()) {
        return;
    }
    soci::transaction transaction(sql);
    for (NewProduct const& product : products) {
        try {
            sql << "INSERT INTO products (sku, name, description, price_cents)"
                   " VALUES (:sku, :name, :description, :price_cents)",
                soci::use(product.sku), soci::use(product.name),
                soci::use(product.description), soci::use(product.price_cents);
        } catch (soci::soci_error const&) {
            if (workbook::sqlite_problem(sql) == workbook::SqliteProblem::unique) {
                throw SkuTaken(product.sku);
            }
            throw;
        }
    }
    transaction.commit();
}

}  // namespace crud
