// Exercise 10, task 3, core, 35 minutes: the cases.
// Edit: search_products.cpp
// Uses: product_conditions.cpp
#include "catalog_fixture.hpp"
#include "search_products.hpp"

namespace queries::cases {

namespace {

std::vector<std::string> const sorts{"name", "price", "-price", "newest"};

// The product behind which a page begins, far down a list.
Product at(Catalog& catalog, std::string const& where_and_order)
{
    Product product;
    catalog.sql << "SELECT id, name, price_cents FROM products" + where_and_order,
        soci::into(product.id), soci::into(product.name),
        soci::into(product.price_cents);
    catalog.log.clear();
    return product;
}

std::string work_text(Catalog const& catalog)
{
    workbook::Work const work = catalog.log.work();
    return std::to_string(work.rows_scanned) + " rows scanned, " +
           std::to_string(work.sorts) + " sorts, " + std::to_string(work.steps) +
           " steps";
}

}  // namespace

TEST_SUITE_BEGIN("3 search_products");

TEST_CASE("search_products visits no rows before a page and sorts none")
{
    Catalog catalog;
    catalog.grow(3'000);
    for (std::string const& sort : sorts) {
        Product const far =
            at(catalog, sort == "name" ? " ORDER BY name LIMIT 1 OFFSET 1500"
                                       : " WHERE id = 2500");
        for (bool const is_first : {true, false}) {
            catalog.log.clear();
            search_products(catalog.sql, {}, sort, 20,
                            is_first ? std::nullopt : std::optional(far));

            INFO("sorted by ", sort,
                 std::string(is_first ? ", the first page" : ", a page far down"));
            INFO("Expected: at most 20 rows scanned, 0 sorts, less than 1500 steps");
            INFO("Seen: ", work_text(catalog), "; ", plans(catalog));
            workbook::Work const work = catalog.log.work();
            CHECK((work.rows_scanned <= 20 && work.sorts == 0 && work.steps < 1'500));
        }
    }
}

TEST_CASE("search_products visits no rows before a page within a range of prices")
{
    Catalog catalog;
    catalog.grow(3'000);
    ProductFilter const filter{.min_cents = 150, .max_cents = 1'000};
    for (std::string const sort : {"price", "-price"}) {
        Product const far =
            at(catalog, " WHERE price_cents >= 600 ORDER BY price_cents LIMIT 1");

        search_products(catalog.sql, filter, sort, 20, far);

        INFO("sorted by ", sort);
        INFO("Expected: no row scanned, 0 sorts, less than 1500 steps");
        INFO("Seen: ", work_text(catalog), "; ", plans(catalog));
        workbook::Work const work = catalog.log.work();
        CHECK((work.rows_scanned == 0 && work.sorts == 0 && work.steps < 1'500));
    }
}

TEST_CASE("search_products visits only products of the categories given")
{
    Catalog catalog;
    catalog.grow(3'000);
    catalog.sql << "UPDATE products SET category_id = 1"
                   " WHERE category_id = 4 AND id % 8 <> 0";
    for (std::string const& sort : sorts) {
        Product const far = at(catalog, " WHERE id = 2500");
        search_products(catalog.sql, {.in_categories = {4}}, sort, 20, far);

        INFO("sorted by ", sort, ", with 3000 products, some 50 in the category");
        INFO("Expected: no row scanned, less than 2000 steps");
        INFO("Seen: ", work_text(catalog), "; ", plans(catalog));
        workbook::Work const work = catalog.log.work();
        CHECK((work.rows_scanned == 0 && work.steps < 2'000));
    }
}

TEST_SUITE_END();

}  // namespace queries::cases
