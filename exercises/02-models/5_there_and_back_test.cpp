// Exercise 02, task 5, core, 15 minutes: the cases.
// Edit: find_product.cpp
// Uses: add_product.cpp create_products.cpp name_rule.cpp price_rule.cpp time_rule.cpp
#include "add_product.hpp"
#include "create_products.hpp"
#include "find_product.hpp"
#include "product_shelf.hpp"

namespace models::cases {

TEST_SUITE_BEGIN("5 find_product");

TEST_CASE("a product comes back whole from the table of create_products")
{
    workbook::ScratchDatabase database;
    create_products(database.sql);
    Product product = lamp();
    product.description.reset();

    product.id = add_product(database.sql, product);

    std::optional<Product> const found = find_product(database.sql, product.id);
    CHECK_SAME(found ? text_of(*found) : "std::nullopt", text_of(product));
}

TEST_SUITE_END();

}  // namespace models::cases
