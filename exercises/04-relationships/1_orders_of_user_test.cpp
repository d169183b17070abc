// Exercise 04, task 1, warm-up, 5 minutes: the cases.
// Edit: orders_of_user.cpp
#include "orders_of_user.hpp"
#include "shop_cases.hpp"

#include "workbook/statement_log.hpp"

namespace relationships {

namespace {

std::string ids(std::vector<long long> const& orders)
{
    return orders.empty()
               ? "no orders"
               : cases::listed(orders, [](long long id) { return std::to_string(id); });
}

}  // namespace

TEST_SUITE_BEGIN("1 orders_of_user");

TEST_CASE("orders_of_user lists the orders of the user and of nobody else")
{
    cases::Shop shop;
    CHECK_SAME(ids(orders_of_user(shop.sql, 1)), "1, 2");
    CHECK_SAME(ids(orders_of_user(shop.sql, 2)), "3");
}

TEST_CASE("orders_of_user lists the orders by id")
{
    cases::Shop shop;
    shop.sql << "INSERT INTO orders (id, user_id) VALUES (900, 1), (30, 1), (50, 1)";
    CHECK_SAME(ids(orders_of_user(shop.sql, 1)), "1, 2, 30, 50, 900");

    shop.sql << "WITH RECURSIVE n (id) AS (SELECT 1001 UNION ALL"
                "  SELECT id + 1 FROM n WHERE id < 3500)"
                " INSERT INTO orders (id, user_id) SELECT id, 5 FROM n";
    CHECK_SAME(std::to_string(orders_of_user(shop.sql, 5).size()) + " orders",
               "2500 orders");
}

TEST_CASE("orders_of_user is empty for a user without orders and for no user")
{
    cases::Shop shop;
    CHECK_SAME(ids(orders_of_user(shop.sql, 4)), "no orders");
    CHECK_SAME(ids(orders_of_user(shop.sql, 99)), "no orders");
}

TEST_CASE("orders_of_user keeps ids beyond 32 bits")
{
    cases::Shop shop;
    shop.sql << "INSERT INTO users (id, email, name)"
                " VALUES (6000000000, 'far@shop.example', 'Far')";
    shop.sql << "INSERT INTO orders (id, user_id) VALUES (7000000000, 6000000000)";
    CHECK_SAME(ids(orders_of_user(shop.sql, 6'000'000'000)), "7000000000");

    shop.sql << "INSERT INTO users (id, email, name)"
                " VALUES (0, 'nil@shop.example', 'Nil')";
    shop.sql << "INSERT INTO orders (id, user_id) VALUES (-4, 0), (0, 0)";
    CHECK_SAME(ids(orders_of_user(shop.sql, 0)), "-4, 0");
}

TEST_CASE("orders_of_user sends one SELECT and binds the id")
{
    cases::Shop shop;
    workbook::StatementLog const log(shop.sql);
    orders_of_user(shop.sql, 987654);

    CHECK_SAME(std::to_string(log.count()) + " statement(s)", "1 statement(s)");
    CHECK_SAME(
        log.text_contains("987654") ? "the id is part of its text" : "the id is bound",
        "the id is bound");
}

TEST_CASE("orders_of_user lets an error of the database through")
{
    cases::Shop shop;
    shop.sql << "ALTER TABLE orders RENAME TO no_orders";

    CHECK_SAME(
        "without the table: " + cases::thrown_by([&] { orders_of_user(shop.sql, 1); }),
        "without the table: soci_error");
}

TEST_SUITE_END();

}  // namespace relationships
