// Exercise 04, task 5, core, 20 minutes: the cases.
// Edit: add_order.cpp
// Uses: find_order.cpp
#include "add_order.hpp"

#include "orders_in_words.hpp"
#include "workbook/statement_log.hpp"

#include <doctest/doctest.h>

#include <string>

namespace relationships {

using cases::orders_with;
using cases::words;

namespace {

struct Fixture : cases::Shop {
    /// Products 1001, 1002, ... as many as asked for, and one piece of each wanted.
    std::vector<Wanted> add_products(int count)
    {
        sql << "INSERT INTO products (id, name, price_cents)"
               " WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL"
               "  SELECT n + 1 FROM numbers WHERE n < :count)"
               " SELECT 1000 + n, 'Thing ' || n, n FROM numbers",
            soci::use(count);
        std::vector<Wanted> wanted;
        for (int n = 1; n <= count; ++n) {
            wanted.push_back({1000 + n, 1});
        }
        return wanted;
    }

    std::string stored()
    {
        std::string text;
        sql << "SELECT (SELECT count(*) FROM orders) || ' orders, ' ||"
               " (SELECT count(*) FROM order_items) || ' items'",
            soci::into(text);
        return text;
    }
};

}  // namespace

TEST_SUITE_BEGIN("5 add_order");

TEST_CASE("add_order stores the order and its items")
{
    Fixture fixture;

    long long const id = add_order(fixture.sql, 4, {{1, 2}, {3, 7}});

    CHECK_SAME(words(find_order(fixture.sql, id)),
               "order " + std::to_string(id) +
                   " of 4 Dagny, new: 2 x 1 Lamp at 2450, 7 x 3 Pen at 120");
    CHECK_SAME(fixture.stored(), "6 orders, 8 items");

    Fixture second;  // a long order, in a database of its own
    add_order(second.sql, 4, second.add_products(1200));
    CHECK_SAME(second.stored(), "6 orders, 1206 items");
}

TEST_CASE("add_order stores an order that has no items yet")
{
    Fixture fixture;

    long long const id = add_order(fixture.sql, 4, {});

    CHECK_SAME(words(find_order(fixture.sql, id)),
               "order " + std::to_string(id) + " of 4 Dagny, new: nothing");
    CHECK_SAME(fixture.stored(), "6 orders, 6 items");
}

TEST_CASE("add_order takes the product's price at this moment")
{
    Fixture fixture;
    fixture.sql << "UPDATE products SET price_cents = 9007199254740993 WHERE id = 6";

    long long const id = add_order(fixture.sql, 2, {{6, 1}});

    CHECK_SAME(words(find_order(fixture.sql, id)),
               "order " + std::to_string(id) +
                   " of 2 Béla, new: 1 x 6 Poster at 9007199254740993");
}

TEST_CASE("add_order returns the id among other ids")
{
    Fixture fixture;
    // Behind the highest number there is none: SQLite looks for one that is free.
    fixture.sql << "INSERT INTO orders (id, user_id) VALUES (9223372036854775807, 2)";

    long long const id = add_order(fixture.sql, 3, {{4, 1}});

    CHECK_SAME(
        words(find_order(fixture.sql, id)),
        "order " + std::to_string(id) + " of 3 Chioma, new: 1 x 4 Chair at 7999");
    CHECK_SAME(orders_with(fixture.sql, 4), "2, " + std::to_string(id));
}

TEST_CASE("orders_with_product and add_order bind values and never paste them")
{
    Fixture fixture;
    fixture.sql << "INSERT INTO users (id, email, name)"
                   " VALUES (731946, 'h@shop.example', 'Hana')";
    fixture.sql << "INSERT INTO products (id, name, price_cents)"
                   " VALUES (831946, 'Rug', 931946)";
    workbook::StatementLog const log(fixture.sql);

    add_order(fixture.sql, 731'946, {{831'946, 631'946}});
    orders_with_product(fixture.sql, 831'946);

    INFO("Expected: no id, no quantity and no price in any statement's text");
    INFO("Seen: one is part of a statement's text");
    for (char const* const value : {"731946", "831946", "931946", "631946"}) {
        CHECK_FALSE(log.text_contains(value));
    }
}

TEST_CASE("add_order stores nothing when a product does not exist")
{
    Fixture fixture;

    {
        INFO("Expected: soci_error for product 99, after a product that exists");
        CHECK_THROWS_AS(add_order(fixture.sql, 4, {{1, 1}, {99, 1}}), soci::soci_error);
    }
    CHECK_SAME(fixture.stored(), "5 orders, 6 items");

    std::vector<Wanted> wanted = fixture.add_products(1200);
    wanted.push_back({99, 1});
    CHECK_SAME("product 99 after 1200 that exist: " +
                   cases::thrown_by([&] { add_order(fixture.sql, 4, wanted); }),
               "product 99 after 1200 that exist: soci_error");
    CHECK_SAME(fixture.stored(), "5 orders, 6 items");
}

TEST_CASE("add_order stores nothing when a product comes twice")
{
    Fixture fixture;

    CHECK_THROWS_AS(add_order(fixture.sql, 4, {{1, 1}, {2, 1}, {1, 3}}),
                    soci::soci_error);
    CHECK_SAME(fixture.stored(), "5 orders, 6 items");
}

TEST_CASE("add_order stores nothing when a quantity is below 1")
{
    Fixture fixture;

    CHECK_THROWS_AS(add_order(fixture.sql, 4, {{1, 1}, {2, 0}}), soci::soci_error);
    CHECK_SAME(fixture.stored(), "5 orders, 6 items");
}

TEST_CASE("add_order refuses a user who does not exist")
{
    Fixture fixture;

    CHECK_THROWS_AS(add_order(fixture.sql, 99, {{1, 1}}), soci::soci_error);
    CHECK_SAME(fixture.stored(), "5 orders, 6 items");
}

TEST_CASE("add_order leaves no transaction open")
{
    Fixture fixture;

    add_order(fixture.sql, 4, {{1, 1}});

    INFO("Expected: the order is committed, and another transaction can begin");
    CHECK_NOTHROW(soci::transaction(fixture.sql));
}

TEST_CASE("add_order leaves no transaction open after an error")
{
    Fixture fixture;

    try {
        add_order(fixture.sql, 4, {{1, 1}, {99, 1}});
    } catch (soci::soci_error const&) {
    }

    INFO("Expected: product 99 was refused, and another transaction can begin");
    CHECK_NOTHROW(soci::transaction(fixture.sql));

    // A deferred key makes the COMMIT itself fail, which leaves a transaction open.
    fixture.sql << "CREATE TABLE audit (id INTEGER REFERENCES users (id)"
                   " DEFERRABLE INITIALLY DEFERRED)";
    fixture.sql << "CREATE TRIGGER note AFTER INSERT ON orders"
                   " BEGIN INSERT INTO audit VALUES (99); END";
    CHECK_SAME("COMMIT fails: " +
                   cases::thrown_by([&] { add_order(fixture.sql, 4, {{1, 1}}); }),
               "COMMIT fails: soci_error");
    CHECK_SAME(
        "the next BEGIN: " + cases::thrown_by([&] { soci::transaction(fixture.sql); }),
        "the next BEGIN: no soci_error");
    CHECK_SAME(fixture.stored(), "5 orders, 6 items");
}

TEST_SUITE_END();

}  // namespace relationships
