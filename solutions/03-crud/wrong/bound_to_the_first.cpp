// Rejected by: add_products stores every product
// Also fails: add_products adds none when one of them is refused
// Also fails: add_products binds every value
// Also fails: add_products can add the rest after one was refused
// Also fails: add_products keeps text of every kind as it is
// Also fails: add_products lets every other refusal through as it is
// Also fails: add_products names the sku that a product of the table has
// Also fails: add_products names the sku that two of the products have
// Also fails: add_products prepares three statements at most however many products
// Throws: crud::SkuTaken
// Replaces: add_products.cpp
// Looks like: the statement is bound to the first product, and every run inserts that one again.
//
// use() keeps a reference to one object. To insert another, change that object.

#include "product_repository.hpp"

#include "workbook/sqlite_errors.hpp"

namespace crud {

void add_products(soci::session& sql, std::vector<NewProduct> const& products)
{
    if (products.empty()) {
        return;
    }
    soci::transaction transaction(sql);
    NewProduct const& product = products.front();
    soci::statement insert =
        (sql.prepare << "INSERT INTO products (sku, name, description, price_cents)"
                        " VALUES (:sku, :name, :description, :price_cents)",
         soci::use(product.sku), soci::use(product.name),
         soci::use(product.description), soci::use(product.price_cents));
    try {
        for (std::size_t i = 0; i < products.size(); ++i) {
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
