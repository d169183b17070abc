// What the chapter says of plans and of NULL beside what the program prints.
#include "engine/visited.hpp"
#include "shop.hpp"
#include "workbook/statement_log.hpp"

#include <doctest/doctest.h>

#include <stdexcept>
#include <string>

namespace queries {

namespace {

struct LargeShop : Shop {
    LargeShop()
    {
        add_things(sql, 9'994);
        add_product_indexes(sql);
    }

    std::string plan(std::string const& condition)
    {
        return workbook::query_plan(sql, "SELECT * FROM products WHERE " + condition);
    }
};

}  // namespace

TEST_CASE("a condition that may be missing keeps SQLite from an index")
{
    LargeShop shop;
    workbook::StatementLog const log(shop.sql);
    long long const min = 4'990;
    long long count = 0;
    shop.sql << "SELECT count(*) FROM products"
                " WHERE :min IS NULL OR price_cents >= :min",
        soci::use(min, "min"), soci::into(count);
    CHECK(log.work().rows_scanned == 9'999);
}

TEST_CASE("LIKE uses an index with NOCASE for a bound pattern and with ESCAPE")
{
    LargeShop shop;
    shop.sql << "CREATE INDEX by_name_nocase ON products (name COLLATE NOCASE)";
    std::string const pattern = "thing 00004%";
    long long count = 0;
    workbook::StatementLog log(shop.sql);
    shop.sql << "SELECT count(*) FROM products WHERE name LIKE :pattern",
        soci::use(pattern), soci::into(count);
    shop.sql << R"(SELECT count(*) FROM products WHERE name LIKE :pattern ESCAPE '\')",
        soci::use(pattern), soci::into(count);
    CHECK(count == 10);
    CHECK(log.work().rows_scanned == 0);
    CHECK(log.work().steps < 500);

    std::string const no_beginning = "%00004";
    shop.sql << "SELECT count(*) FROM products WHERE name LIKE :pattern",
        soci::use(no_beginning), soci::into(count);
    CHECK(log.work().rows_scanned == 9'999);
}

TEST_CASE("the order of conditions on several columns does not matter")
{
    LargeShop shop;
    CHECK(shop.plan("category_id = 4 AND price_cents < 2500") ==
          shop.plan("price_cents < 2500 AND category_id = 4"));
}

TEST_CASE("an index on two columns does the work of one on the first only")
{
    LargeShop shop;
    shop.sql << "DROP INDEX products_by_price";
    CHECK(shop.plan("category_id = 4").starts_with("SEARCH"));
    CHECK(shop.plan("price_cents = 500").starts_with("SCAN"));
}

TEST_CASE("an index on an expression answers that expression only")
{
    LargeShop shop;
    shop.sql << "CREATE INDEX by_lower_name ON products (lower(name))";
    CHECK(shop.plan("lower(name) = 'pen'").starts_with("SEARCH"));
    CHECK(shop.plan("upper(name) = 'PEN'").starts_with("SCAN"));
}

TEST_CASE("an index on a date answers a range and no pattern or function of it")
{
    Shop shop;
    shop.sql << "CREATE INDEX orders_by_date ON orders (created_at)";
    auto const plan = [&](std::string const& condition) {
        return workbook::query_plan(shop.sql,
                                    "SELECT * FROM orders WHERE " + condition);
    };
    CHECK(plan("created_at >= '2024-01-01' AND created_at < '2025-01-01'")
              .starts_with("SEARCH"));
    CHECK(plan("created_at GLOB '2024*'").starts_with("SCAN"));
    CHECK(plan("created_at LIKE '2024%'").starts_with("SCAN"));
    CHECK(plan("strftime('%Y', created_at) = '2024'").starts_with("SCAN"));
}

TEST_CASE("what leaves the column alone is searched, and what does not is scanned")
{
    LargeShop shop;
    auto const begins = [&](std::string const& condition) {
        std::string const plan = shop.plan(condition);
        return plan.substr(0, plan.find(' '));
    };
    for (std::string const condition :
         {"price_cents = 500", "price_cents BETWEEN 500 AND 599", "price_cents = '500'",
          "name = 'Thing 000042'", "name GLOB 'Thing 00004*'", "category_id IS NULL",
          "category_id = 4 AND stock = 0"}) {
        INFO(condition);
        CHECK(begins(condition) == "SEARCH");
    }
    for (std::string const condition :
         {"price_cents / 100 = 5", "price_cents + 0 = 500", "price_cents <> 500",
          "lower(name) = 'thing 000042'", "name = 'THING 000042' COLLATE NOCASE",
          "name = CAST('42' AS INTEGER)", "name LIKE 'Thing 00004%'", "name LIKE '%42'",
          "stock = 0"}) {
        INFO(condition);
        CHECK(begins(condition) == "SCAN");
    }
}

TEST_CASE("OR is looked up on both sides or scanned once")
{
    LargeShop shop;
    CHECK(shop.plan("price_cents = 500 OR name = 'Pen'").starts_with("MULTI-INDEX OR"));
    CHECK(shop.plan("price_cents = 500 OR stock = 0").starts_with("SCAN"));
}

TEST_CASE("an index with all that is asked for covers the query")
{
    LargeShop shop;
    auto const plan = [&](std::string const& query) {
        return workbook::query_plan(shop.sql, query);
    };
    std::string const covering = "COVERING INDEX products_by_price";
    CHECK(plan("SELECT id FROM products WHERE price_cents = 2450").find(covering) !=
          std::string::npos);
    CHECK(plan("SELECT name FROM products WHERE price_cents = 2450").find("COVERING") ==
          std::string::npos);
    CHECK(plan("SELECT name FROM products WHERE id = 2450")
              .find("USING INTEGER PRIMARY KEY") != std::string::npos);
}

TEST_CASE("an order that an index has is not sorted")
{
    LargeShop shop;
    CHECK(workbook::query_plan(shop.sql,
                               "SELECT name FROM products ORDER BY price_cents LIMIT 3")
              .find("TEMP B-TREE") == std::string::npos);
    CHECK(workbook::query_plan(shop.sql,
                               "SELECT name FROM products ORDER BY stock LIMIT 3")
              .find("TEMP B-TREE FOR ORDER BY") != std::string::npos);
}

TEST_CASE("what is equal belongs before the range")
{
    LargeShop shop;
    shop.sql << "CREATE INDEX price_first ON products (price_cents, category_id)";
    auto const steps = [&](std::string const& index) {
        return visited(shop.sql, "SELECT name FROM products INDEXED BY " + index +
                                     " WHERE category_id = 4 AND price_cents < 2500"
                                     " ORDER BY price_cents")
            .steps;
    };
    CHECK(steps("price_first") > 2 * steps("products_by_category"));
}

TEST_CASE("a partial index answers only what implies its condition")
{
    LargeShop shop;
    shop.sql << "CREATE INDEX sold_out ON products (name) WHERE stock = 0";
    shop.sql << "DROP INDEX products_by_name";
    CHECK(shop.plan("stock = 0 ORDER BY name").find("INDEX sold_out") !=
          std::string::npos);
    CHECK(shop.plan("stock = 1 ORDER BY name").find("INDEX sold_out") ==
          std::string::npos);
}

TEST_CASE("after ANALYZE SQLite can skip through a first column of few values")
{
    LargeShop shop;
    shop.sql << "DROP INDEX products_by_price";
    CHECK(shop.plan("price_cents = 500").starts_with("SCAN"));
    shop.sql << "ANALYZE";
    CHECK(shop.plan("price_cents = 500")
              .find("products_by_category (ANY(category_id) AND price_cents=?)") !=
          std::string::npos);
}

TEST_CASE("without statistics one index with = is as good as another")
{
    LargeShop shop;
    shop.sql << "DROP INDEX products_by_category";
    shop.sql << "DROP INDEX products_by_price";
    shop.sql << "CREATE INDEX by_price ON products (price_cents)";
    shop.sql << "CREATE INDEX by_category ON products (category_id)";
    std::string const both = "category_id = 4 AND price_cents = 3757";
    CHECK(shop.plan(both).find("INDEX by_category ") != std::string::npos);
    shop.sql << "ANALYZE";
    CHECK(shop.plan(both).find("INDEX by_price ") != std::string::npos);
}

TEST_CASE("SQLite takes the bound that is written first, and one bound is enough")
{
    LargeShop shop;
    auto const steps = [&](std::string const& condition) {
        return visited(shop.sql, "SELECT name FROM products WHERE " + condition +
                                     " ORDER BY price_cents, id LIMIT 20")
            .steps;
    };
    CHECK(steps("price_cents >= 100 AND (price_cents, id) > (4000, 77)") > 10'000);
    CHECK(steps("(price_cents, id) > (4000, 77) AND price_cents >= 100") < 1'000);
    CHECK(steps("price_cents >= 4000 AND (price_cents, id) > (4000, 77)") < 1'000);
}

TEST_CASE("a search visits what is looked up, and checks the rest row by row")
{
    LargeShop shop;
    // Five thousand prices, each twice: half of the entries are below 2500.
    CHECK(visited(shop.sql,
                  "SELECT id FROM products INDEXED BY products_by_price"
                  " WHERE price_cents < 2500")
              .rows == 5'000);
    Visited const checked = visited(
        shop.sql, "SELECT id FROM products WHERE price_cents < 2500 AND stock = 101");
    CHECK(checked.rows == 0);
    CHECK(checked.scanned == 0);
    CHECK(checked.steps > 5'000);
}

TEST_CASE("a recursion with UNION ends though the categories are a circle")
{
    Shop shop;
    shop.sql << "UPDATE categories SET parent_id = 3 WHERE id = 1";
    CHECK(visited(shop.sql,
                  "WITH RECURSIVE within (id) AS (SELECT 1 UNION"
                  " SELECT categories.id FROM within"
                  " JOIN categories ON categories.parent_id = within.id)"
                  " SELECT id FROM within")
              .rows == 4);
}

TEST_CASE("INSERT OR REPLACE deletes what refers to the old row")
{
    Shop shop;
    shop.sql << "INSERT OR REPLACE INTO orders (id, user_id) VALUES (1, 1)";
    long long items = 0;
    shop.sql << "SELECT count(*) FROM order_items WHERE order_id = 1",
        soci::into(items);
    CHECK(items == 0);
}

TEST_CASE("a negative LIMIT is none")
{
    Shop shop;
    CHECK(visited(shop.sql, "SELECT id FROM products LIMIT -1").rows == 6);
}

TEST_CASE("visited refuses what SQLite refuses")
{
    Shop shop;
    CHECK_THROWS_AS(visited(shop.sql, "SELECT nothing FROM nowhere"),
                    std::runtime_error);
}

}  // namespace queries
