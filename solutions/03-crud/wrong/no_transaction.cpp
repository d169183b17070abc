// Rejected by: add_products adds none when one of them is refused
// Also fails: add_products can add the rest after one was refused
// Also fails: add_products names the sku that two of the products have
// Replaces: add_products.cpp
// Looks like: there is no transaction, so each product is committed by itself, and those before the refused one stay.
//
// A prepared statement saves time; it does not turn several runs into one.

#include "product_repository.hpp"

#include "workbook/sqlite_errors.hpp"

namespace crud {

void add_products(soci::session& sql, std::vector<NewProduct> const& products)
{
    if (products.empty()) {
        return;
    }
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
}

}  // namespace crud
