// Exercise 10, task 2, core, 25 minutes: the cases.
// Edit: product_conditions.cpp
#include "found_products.hpp"

namespace queries::cases {

namespace {

std::string steps_text(Catalog const& catalog)
{
    return std::to_string(catalog.log.work().steps) + " steps";
}

}  // namespace

TEST_SUITE_BEGIN("2 product_conditions");

TEST_CASE("product_conditions binds every value")
{
    Catalog catalog;

    found(catalog, {.text = "zq9x7",
                    .in_categories = {987601, 987602},
                    .not_in_categories = {987603},
                    .min_cents = 987604,
                    .max_cents = 987605});
    std::string const text = catalog.log.statements().back().text;
    found(catalog, {.text = "zq9x8",
                    .in_categories = {987606, 987607},
                    .not_in_categories = {987608},
                    .min_cents = 987609,
                    .max_cents = 987600});

    INFO("the same fields are given a second time, with other values");
    CHECK_SAME(catalog.log.statements().back().text, text);
    INFO("Expected: no value of the filter is a part of the statement's text");
    INFO("Seen: ", catalog.log.summary());
    CHECK_FALSE(
        (catalog.log.text_contains("zq9x") || catalog.log.text_contains("98760")));
}

TEST_CASE("product_conditions looks up categories in products_by_category")
{
    Catalog catalog;
    catalog.grow(1'000);

    found(catalog, {.in_categories = {4}});

    INFO("Expected: a SEARCH of products by products_by_category");
    INFO("Seen: ", plans(catalog));
    CHECK(plans(catalog).find("INDEX products_by_category (category_id=?)") !=
          std::string::npos);
}

TEST_CASE("product_conditions looks up prices in products_by_price")
{
    Catalog catalog;
    catalog.grow(3'000);

    found(catalog, {.min_cents = 200, .max_cents = 210});
    std::string const both = plans(catalog);
    catalog.log.clear();
    found(catalog, {.text = "kind", .max_cents = 210, .in_stock = true});
    std::string const highest = plans(catalog);

    INFO("Expected: a SEARCH of products by products_by_price, both times");
    INFO("Seen: ", both, highest);
    CHECK(both.find("INDEX products_by_price (price_cents>? AND price_cents<?)") !=
          std::string::npos);
    CHECK(highest.find("INDEX products_by_price (price_cents") != std::string::npos);
}

TEST_CASE("product_conditions looks up categories together with prices")
{
    Catalog catalog;
    catalog.grow(3'000);

    found(catalog, {.in_categories = {2, 5}, .min_cents = 200, .max_cents = 600});

    // Some 860 products are in these categories, some 1200 have these prices, and some
    // 340 both.
    INFO("Expected: less than 3500 steps: a SEARCH by category_id and price_cents");
    INFO("Seen: ", steps_text(catalog), "; ", plans(catalog));
    CHECK(catalog.log.work().steps < 3'500);
}

TEST_SUITE_END();

}  // namespace queries::cases
