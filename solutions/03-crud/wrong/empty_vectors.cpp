// Rejected by: add_products with no products leaves the table as it is
// Throws: std::out_of_range
// Replaces: add_products.cpp
// Looks like: the bulk operation is called with empty vectors, which throws.
//
// An empty list is a case of its own.

#include "product_repository.hpp"

#include "workbook/sqlite_errors.hpp"

namespace crud {

namespace {

std::size_t count_products(soci::session& sql)
{
    std::size_t products = 0;
    sql << "SELECT count(*) FROM products", soci::into(products);
    return products;
}

}  // namespace

void add_products(soci::session& sql, std::vector<NewProduct> const& products)
{
    std::vector<std::string> skus;
    std::vector<std::string> names;
    std::vector<std::string> descriptions;
    std::vector<soci::indicator> states;
    std::vector<long long> prices;
    for (NewProduct const& product : products) {
        skus.push_back(product.sku);
        names.push_back(product.name);
        descriptions.push_back(product.description.value_or(""));
        states.push_back(product.description ? soci::i_ok : soci::i_null);
        prices.push_back(product.price_cents);
    }
    soci::transaction transaction(sql);
    std::size_t const before = count_products(sql);
    try {
        sql << "INSERT INTO products (sku, name, description, price_cents)"
               " VALUES (:sku, :name, :description, :price_cents)",
            soci::use(skus), soci::use(names), soci::use(descriptions, states),
            soci::use(prices);
    } catch (soci::soci_error const&) {
        if (workbook::sqlite_problem(sql) == workbook::SqliteProblem::unique) {
            throw SkuTaken(skus[count_products(sql) - before]);
        }
        throw;
    }
    transaction.commit();
}

}  // namespace crud
