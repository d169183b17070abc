// Exercise 10, task 1, warm-up, 5 minutes: the cases.
// Edit: count_incomplete.cpp
#include "catalog_fixture.hpp"
#include "count_incomplete.hpp"

namespace queries::cases {

TEST_SUITE_BEGIN("1 count_incomplete");

TEST_CASE("count_incomplete counts products without a description or out of stock")
{
    Catalog catalog;
    catalog.replace_products(
        {{.id = 7, .name = "Bowl", .category_id = 4},
         {.id = 8, .name = "Ladle", .description = std::nullopt, .category_id = 4},
         {.id = 9, .name = "Ladle", .category_id = 4, .stock = 0}});

    CHECK_SAME(std::to_string(count_incomplete(catalog.sql, 4)), "2");
}

TEST_CASE("count_incomplete leaves out products of other categories and of none")
{
    Catalog catalog;
    {
        INFO("in Home; the kettle, which lacks both, is in Kitchen, within Home");
        CHECK_SAME(std::to_string(count_incomplete(catalog.sql, 1)), "0");
        catalog.replace_products(
            {{.id = 7, .name = "Bowl", .category_id = 4},
             {.id = 8, .name = "Pen", .description = std::nullopt, .category_id = 5},
             {.id = 9, .name = "Ink", .category_id = 5, .stock = 0},
             {.id = 10, .name = "Box", .description = std::nullopt, .stock = 0}});
    }
    {
        INFO("in a category of one product, which has description and stock");
        CHECK_SAME(std::to_string(count_incomplete(catalog.sql, 4)), "0");
    }
}

TEST_CASE("count_incomplete counts a product once to which both applies")
{
    Catalog catalog;  // the kettle has neither description nor stock

    CHECK_SAME(std::to_string(count_incomplete(catalog.sql, 4)), "1");
    INFO("it is in three orders");
    catalog.sql << "INSERT INTO order_items"
                   " SELECT id, 5, 1, 100 FROM orders WHERE id NOT IN"
                   "  (SELECT order_id FROM order_items WHERE product_id = 5) LIMIT 3";
    CHECK_SAME(std::to_string(count_incomplete(catalog.sql, 4)), "1");
}

TEST_CASE("count_incomplete takes an empty text for a description")
{
    Catalog catalog;
    catalog.replace_products(
        {{.id = 7, .name = "Bowl", .description = "", .category_id = 4},
         {.id = 8, .name = "Ladle", .description = "", .category_id = 4, .stock = 0}});

    CHECK_SAME(std::to_string(count_incomplete(catalog.sql, 4)), "1");
}

TEST_CASE("count_incomplete is 0 for a category that does not exist")
{
    Catalog catalog;

    CHECK_SAME(std::to_string(count_incomplete(catalog.sql, 987654)), "0");
    INFO("2 to the 32nd and 4: an int cuts it to 4");
    CHECK_SAME(std::to_string(count_incomplete(catalog.sql, 4'294'967'300)), "0");
}

TEST_CASE("count_incomplete lets an error of the database through")
{
    Catalog catalog;

    CHECK_SAME(endings_in_trouble(catalog, "products",
                                  [&] { count_incomplete(catalog.sql, 4); }),
               "no table: soci_error, interrupted: soci_error");
}

TEST_CASE("count_incomplete sends one statement and binds the id")
{
    Catalog catalog;

    count_incomplete(catalog.sql, 987654);

    CHECK_SAME(std::to_string(catalog.log.count()) + " statement", "1 statement");
    INFO("Expected: the id 987654 is no part of the statement's text");
    INFO("Seen: ", catalog.log.summary());
    CHECK_FALSE(catalog.log.text_contains("987654"));
}

TEST_SUITE_END();

}  // namespace queries::cases
