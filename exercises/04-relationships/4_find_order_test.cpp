// Exercise 04, task 4, core, 15 minutes: the cases.
// Edit: find_order.cpp
#include "find_order.hpp"

#include "orders_in_words.hpp"
#include "workbook/statement_log.hpp"

#include <doctest/doctest.h>

#include <string>

namespace relationships {

using cases::orders_with;
using cases::words;

namespace {

using Fixture = cases::Shop;

}  // namespace

TEST_SUITE_BEGIN("4 find_order");

TEST_CASE("find_order gives the order with its user and its item")
{
    Fixture fixture;

    CHECK_SAME(words(find_order(fixture.sql, 2)),
               "order 2 of 1 Ada, paid: 2 x 4 Chair at 7999");
}

TEST_CASE("find_order gives the items by product")
{
    Fixture fixture;
    fixture.sql << "INSERT INTO order_items VALUES (3, 1, 1, 2400)";

    CHECK_SAME(words(find_order(fixture.sql, 3)),
               "order 3 of 2 Béla, sent: "
               "1 x 1 Lamp at 2400, 10 x 3 Pen at 120, 1 x 5 Kettle at 3100");
}

TEST_CASE("find_order gives the price on the day of the order")
{
    Fixture fixture;
    fixture.sql << "UPDATE products SET price_cents = 9900 WHERE id = 4";

    CHECK_SAME(words(find_order(fixture.sql, 2)),
               "order 2 of 1 Ada, paid: 2 x 4 Chair at 7999");
}

TEST_CASE("find_order finds an order that has no items")
{
    Fixture fixture;

    CHECK_SAME(words(find_order(fixture.sql, 5)), "order 5 of 3 Chioma, new: nothing");
}

TEST_CASE("find_order finds nothing where there is no such order")
{
    Fixture fixture;

    CHECK_SAME(words(find_order(fixture.sql, 99)), "no order");

    fixture.sql << "ALTER TABLE order_items RENAME TO no_items";
    CHECK_SAME(
        "without the table: " + cases::thrown_by([&] { find_order(fixture.sql, 1); }),
        "without the table: soci_error");
}

TEST_CASE("find_order keeps ids and prices beyond 32 bits")
{
    Fixture fixture;
    fixture.sql << "UPDATE products SET name = 'Pos' || char(0) || 'ter' WHERE id = 6";
    fixture.sql << "INSERT INTO orders (id, user_id, status)"
                   " VALUES (9007199254740995, 2, 'new')";
    fixture.sql
        << "INSERT INTO order_items VALUES (9007199254740995, 6, 1, 9007199254740993)";

    CHECK_SAME(words(find_order(fixture.sql, 9'007'199'254'740'995)),
               "order 9007199254740995 of 2 Béla, new: 1 x 6 " +
                   std::string("Pos\0ter", 7) + " at 9007199254740993");

    fixture.sql << "INSERT INTO orders (id, user_id) VALUES (0, 2)";
    CHECK_SAME(words(find_order(fixture.sql, 0)), "order 0 of 2 Béla, new: nothing");
}

TEST_CASE("find_order binds the id and never pastes it into SQL")
{
    Fixture fixture;
    workbook::StatementLog const log(fixture.sql);

    find_order(fixture.sql, 731'946);

    INFO("Expected: the order's id in no statement's text");
    INFO("Seen: it is part of a statement's text");
    CHECK_FALSE(log.text_contains("731946"));
}

TEST_CASE("orders_with_product lists the orders of a product in rising order")
{
    Fixture fixture;
    fixture.sql << "INSERT INTO order_items VALUES (3, 2, 1, 390)";

    CHECK_SAME(orders_with(fixture.sql, 2), "1, 3, 4");
    CHECK_SAME(orders_with(fixture.sql, 4), "2");

    workbook::grow_shop(fixture.sql, {.users = 2500, .orders_per_user = 1});
    fixture.sql << "INSERT INTO order_items"
                   " SELECT id, 6, 1, 600 FROM orders WHERE id > 5";
    CHECK_SAME(std::to_string(orders_with_product(fixture.sql, 6).size()) + " orders",
               "2500 orders");
}

TEST_CASE("orders_with_product is empty for a product that nobody ordered")
{
    Fixture fixture;

    CHECK_SAME(orders_with(fixture.sql, 6), "");
    CHECK_SAME(orders_with(fixture.sql, 99), "");

    fixture.sql << "ALTER TABLE order_items RENAME TO no_items";
    CHECK_SAME("without the table: " +
                   cases::thrown_by([&] { orders_with_product(fixture.sql, 6); }),
               "without the table: soci_error");
}

TEST_SUITE_END();

}  // namespace relationships
