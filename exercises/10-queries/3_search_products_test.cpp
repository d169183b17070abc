// Exercise 10, task 3, core, 35 minutes: the cases.
// Edit: search_products.cpp
// Uses: product_conditions.cpp
#include "catalog_fixture.hpp"
#include "search_products.hpp"

#include <stdexcept>

namespace queries::cases {

namespace {

std::vector<std::string> const sorts{"name", "price", "-price", "newest"};

std::string ids(std::vector<Product> const& products)
{
    std::vector<long long> list;
    for (Product const& product : products) {
        list.push_back(product.id);
    }
    return ids_text(list);
}

// All pages, one after the other, as a customer goes through them.
std::string walk(Catalog& catalog, ProductFilter const& filter, std::string const& sort,
                 int limit)
{
    std::vector<Product> all;
    std::optional<Product> last;
    for (int page = 0; page < 100; ++page) {
        std::vector<Product> const products =
            search_products(catalog.sql, filter, sort, limit, last);
        if (products.empty()) {
            return ids(all);
        }
        all.insert(all.end(), products.begin(), products.end());
        last = products.back();
    }
    return ids(all) + ", and no end after 100 pages";
}

// What the database itself says, with the ids in the order of a whole list.
std::string listed(Catalog& catalog, std::string const& where_and_order)
{
    soci::rowset<std::string> const rows =
        (catalog.sql.prepare << "SELECT CAST(id AS TEXT) FROM products" +
                                    where_and_order);
    std::vector<long long> list;
    for (std::string const& id : rows) {
        list.push_back(std::stoll(id));
    }
    return ids_text(list);
}

std::string ending_of(Catalog& catalog, std::string const& sort, int limit)
{
    std::string ending = "no exception";
    try {
        search_products(catalog.sql, {}, sort, limit);
    } catch (std::invalid_argument const&) {
        ending = "invalid_argument";
    }
    std::size_t const sent = catalog.log.count();
    catalog.log.clear();
    return "limit " + std::to_string(limit) + ": " + ending + " after " +
           std::to_string(sent) + (sent == 1 ? " statement" : " statements");
}

}  // namespace

TEST_SUITE_BEGIN("3 search_products");

TEST_CASE("search_products gives the first products by price")
{
    Catalog catalog;

    std::vector<Product> const page = search_products(catalog.sql, {}, "price", 3);

    CHECK_SAME(ids(page), "3, 2, 6");
    REQUIRE(page.size() == 3);
    CHECK_SAME(page[1].name + " " + std::to_string(page[1].price_cents),
               "Notebook 390");
    catalog.grow(1'500);
    CHECK_SAME(std::to_string(search_products(catalog.sql, {}, "price", 2'000).size()) +
                   " of 1506",
               "1506 of 1506");
    std::vector<Product> const all =
        search_products(catalog.sql, {}, "price", 1'000'000);
    INFO("a limit of 1000000, and 1506 products");
    CHECK_SAME(all.capacity() < 10'000
                   ? "room for some"
                   : "room for " + std::to_string(all.capacity()) + " products",
               "room for some");
}

TEST_CASE("search_products sorts in each of the four orders")
{
    Catalog catalog;
    catalog.replace_products({{.id = 7, .name = "cup", .price_cents = 500},
                              {.id = 8, .name = "Mug", .price_cents = 300},
                              {.id = 9, .name = "Bowl", .price_cents = 500},
                              {.id = 10, .name = "Mug", .price_cents = 300},
                              {.id = 11, .name = "Étagère", .price_cents = 9900}});

    for (auto const& [sort, list] : {std::pair("name", "9, 8, 10, 7, 11"),
                                     {"price", "8, 10, 7, 9, 11"},
                                     {"-price", "11, 9, 7, 10, 8"},
                                     {"newest", "11, 10, 9, 8, 7"}}) {
        INFO("sorted by ", std::string(sort),
             ": 7 cup 500, 8 Mug 300, 9 Bowl 500, 10 Mug 300, 11 Étagère 9900");
        CHECK_SAME(ids(search_products(catalog.sql, {}, sort, 9)), std::string(list));
    }
    {
        INFO("one price in two categories");
        catalog.replace_products(
            {{.id = 7, .name = "Pan", .price_cents = 500, .category_id = 5},
             {.id = 8, .name = "Pan", .price_cents = 500, .category_id = 2}});
        ProductFilter const both{.in_categories = {2, 5}};
        CHECK_SAME(ids(search_products(catalog.sql, both, "price", 9)), "7, 8");
        CHECK_SAME(ids(search_products(catalog.sql, both, "name", 9)), "7, 8");
        CHECK_SAME(ids(search_products(catalog.sql, both, "-price", 9)), "8, 7");
    }
}

TEST_CASE("search_products goes on behind the last product of a page")
{
    Catalog catalog;
    std::vector<Product> const first = search_products(catalog.sql, {}, "price", 3);
    REQUIRE(first.size() == 3);

    CHECK_SAME(ids(search_products(catalog.sql, {}, "price", 2, first.back())), "1, 5");
    Product const kettle{5, "Kettle", 3300};
    for (auto const& [sort, page] :
         {std::pair("name", "1, 2"), {"-price", "1, 6"}, {"newest", "4, 3"}}) {
        INFO("sorted by ", std::string(sort), ", behind product 5");
        CHECK_SAME(ids(search_products(catalog.sql, {}, sort, 2, kettle)),
                   std::string(page));
    }
    INFO("behind the last product of the list");
    Product const chair{4, "Chair", 7999};
    CHECK_SAME(ids(search_products(catalog.sql, {}, "price", 2, chair)), "none");
}

TEST_CASE("search_products gives each product once where prices or names are equal")
{
    Catalog catalog;
    catalog.grow(60);  // each price and each name three times

    CHECK_SAME(walk(catalog, {}, "name", 4), listed(catalog, " ORDER BY name, id"));
    CHECK_SAME(walk(catalog, {}, "price", 4),
               listed(catalog, " ORDER BY price_cents, id"));
    CHECK_SAME(walk(catalog, {}, "-price", 4),
               listed(catalog, " ORDER BY price_cents DESC, id DESC"));
    CHECK_SAME(walk(catalog, {}, "newest", 4), listed(catalog, " ORDER BY id DESC"));

    INFO("names that are empty or have a byte of zero, and prices of 0");
    std::string const zero("Mug\0a", 5);
    std::string const other("Mug\0b", 5);
    catalog.replace_products({{.id = 7, .name = "", .price_cents = 0},
                              {.id = 8, .name = "", .price_cents = 0},
                              {.id = 9, .name = other, .price_cents = 0},
                              {.id = 10, .name = zero, .price_cents = 1},
                              {.id = 11, .name = "Pen", .price_cents = 1}});
    CHECK_SAME(walk(catalog, {}, "name", 1), "7, 8, 10, 9, 11");
    CHECK_SAME(walk(catalog, {}, "price", 1), "7, 8, 9, 10, 11");
}

TEST_CASE("search_products keeps to the filter on every page")
{
    Catalog catalog;
    catalog.grow(60);
    ProductFilter const filter{.text = "thing", .in_categories = {2, 5}};
    std::string const where = " WHERE category_id IN (2, 5) AND name LIKE 'thing%'";

    CHECK_SAME(walk(catalog, filter, "name", 4),
               listed(catalog, where + " ORDER BY name, id"));
    CHECK_SAME(walk(catalog, filter, "price", 4),
               listed(catalog, where + " ORDER BY price_cents, id"));
    CHECK_SAME(walk(catalog, filter, "-price", 4),
               listed(catalog, where + " ORDER BY price_cents DESC, id DESC"));
}

TEST_CASE("search_products keeps to the range of prices on every page")
{
    Catalog catalog;
    catalog.grow(60);
    ProductFilter const filter{.min_cents = 104, .max_cents = 113};
    std::string const where = " WHERE price_cents BETWEEN 104 AND 113";

    CHECK_SAME(walk(catalog, filter, "price", 7),
               listed(catalog, where + " ORDER BY price_cents, id"));
    CHECK_SAME(walk(catalog, filter, "-price", 7),
               listed(catalog, where + " ORDER BY price_cents DESC, id DESC"));
    CHECK_SAME(walk(catalog, filter, "name", 7),
               listed(catalog, where + " ORDER BY name, id"));

    INFO("the last product of the page before has a price outside of the range by now");
    catalog.replace_products({{.id = 7, .name = "Bowl", .price_cents = 103},
                              {.id = 8, .name = "Cup", .price_cents = 104},
                              {.id = 9, .name = "Mug", .price_cents = 113},
                              {.id = 10, .name = "Pan", .price_cents = 114}});
    CHECK_SAME(
        ids(search_products(catalog.sql, filter, "price", 9, Product{1, "", 50})),
        "8, 9");
    CHECK_SAME(
        ids(search_products(catalog.sql, filter, "-price", 9, Product{1, "", 500})),
        "9, 8");
}

TEST_CASE("search_products gives nothing twice when others are added before the page")
{
    Catalog catalog;
    std::vector<Product> const first = search_products(catalog.sql, {}, "price", 3);
    REQUIRE(first.size() == 3);
    catalog.store({.id = 41, .name = "Clip", .price_cents = 5});
    catalog.store({.id = 42, .name = "Pin", .price_cents = 6});

    CHECK_SAME(ids(search_products(catalog.sql, {}, "price", 3, first.back())),
               "1, 5, 4");
    INFO("the first page, asked for again");
    CHECK_SAME(ids(search_products(catalog.sql, {}, "price", 3)), "41, 42, 3");
}

TEST_CASE("search_products goes on though the last product was changed or deleted")
{
    Catalog catalog;
    std::vector<Product> const first = search_products(catalog.sql, {}, "price", 3);
    REQUIRE(first.size() == 3);  // ... the poster, of 900 cents

    catalog.sql << "UPDATE products SET price_cents = 5000, name = 'A poster'"
                   " WHERE id = 6";
    CHECK_SAME(ids(search_products(catalog.sql, {}, "price", 3, first.back())),
               "1, 5, 6");
    catalog.sql << "DELETE FROM products WHERE id = 6";
    CHECK_SAME(ids(search_products(catalog.sql, {}, "price", 3, first.back())),
               "1, 5, 4");
}

TEST_CASE("search_products keeps ids and prices beyond 32 bits")
{
    Catalog catalog;
    catalog.store({.id = 6'000'000'000, .name = "Ring", .price_cents = 7'000'000'000});
    catalog.store({.id = 6'000'000'001, .name = "Ring", .price_cents = 7'000'000'000});

    CHECK_SAME(walk(catalog, {}, "-price", 1),
               "6000000001, 6000000000, 4, 5, 1, 6, 2, 3");
    CHECK_SAME(walk(catalog, {}, "newest", 1),
               "6000000001, 6000000000, 6, 5, 4, 3, 2, 1");
}

TEST_CASE("search_products refuses an unknown order and a limit below 1")
{
    Catalog catalog;

    for (std::string const sort :
         {"price; DROP TABLE products", "price_cents", "Price", ""}) {
        INFO("for the order '", sort, "'");
        CHECK_SAME(ending_of(catalog, sort, 3),
                   "limit 3: invalid_argument after 0 statements");
    }
    CHECK_SAME(ending_of(catalog, "price", 0),
               "limit 0: invalid_argument after 0 statements");
    CHECK_SAME(ending_of(catalog, "price", -1),
               "limit -1: invalid_argument after 0 statements");
}

TEST_CASE("search_products lets an error of the database through")
{
    Catalog catalog;

    CHECK_SAME(
        endings_in_trouble(catalog, "products",
                           [&] { search_products(catalog.sql, {}, "price", 3); }),
        "no table: soci_error, interrupted: soci_error");
}

TEST_CASE("search_products sends one statement and binds every value")
{
    Catalog catalog;
    Product const after{987601, "zq9x7", 987602};

    soci::transaction const caller(catalog.sql);  // in which a BEGIN is refused
    for (std::string const& sort : sorts) {
        search_products(catalog.sql, {.text = "zq9x7"}, sort, 987603, after);
    }

    CHECK_SAME(std::to_string(catalog.log.count()) + " statements for four pages",
               "4 statements for four pages");
    INFO("Expected: no value is a part of a statement's text");
    INFO("Seen: ", catalog.log.summary());
    CHECK_FALSE(
        (catalog.log.text_contains("zq9x7") || catalog.log.text_contains("98760")));
}

TEST_SUITE_END();

}  // namespace queries::cases
