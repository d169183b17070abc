// For the cases of task 2: a table of products to add to, and a product to add.
#pragma once

#include "product_mapping.hpp"

#include "workbook/database.hpp"

#include <doctest/doctest.h>

#include <optional>
#include <string>

namespace models {

// No rules but one, so that task 2 can be done before task 1.
inline char const* const plain_table =
    "CREATE TABLE products (id INTEGER PRIMARY KEY, name TEXT UNIQUE,"
    " description TEXT, price_cents BIGINT, status TEXT, created_at DATETIME)";

struct ProductShelf {
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;

    explicit ProductShelf(char const* table = plain_table) { sql << table; }

    int count()
    {
        int products = 0;
        sql << "SELECT count(*) FROM products", soci::into(products);
        return products;
    }

    // A value of the product, as text.
    std::string value(std::string const& expression, long long id)
    {
        std::string text;
        sql << "SELECT " + expression + " FROM products WHERE id = :id", soci::use(id),
            soci::into(text);
        return text;
    }

    // What find_product finds; there has to be something.
    Product found(long long id)
    {
        std::optional<Product> const product = find_product(sql, id);
        REQUIRE_MESSAGE(product.has_value(), "find_product finds no product ", id);
        return *product;
    }

    // Adds, and reads back.
    Product there_and_back(Product const& product)
    {
        return found(add_product(sql, product));
    }
};

inline Product lamp()
{
    Product product;
    product.name = "Lamp";
    product.description = "Brass";
    product.price_cents = 2450;
    product.status = ProductStatus::active;
    product.created_at = UtcTime(std::chrono::seconds(1706691900));
    return product;
}

}  // namespace models
