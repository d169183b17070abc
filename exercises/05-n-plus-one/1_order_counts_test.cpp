// Exercise 05, task 1, warm-up, 5 minutes: the cases.
// Edit: order_counts.cpp
#include "order_counts.hpp"
#include "test_shop.hpp"

namespace n_plus_one {

namespace {

// "1: 2, 2: 1": the users' ids, each with its number of orders.
std::string words(std::vector<OrderCount> const& counts)
{
    std::string text;
    for (OrderCount const& count : counts) {
        text += (text.empty() ? "" : ", ") + std::to_string(count.user_id) + ": " +
                std::to_string(count.orders);
    }
    return text;
}

}  // namespace

TEST_SUITE_BEGIN("1 order_counts");

TEST_CASE("order_counts counts the orders of each user by id")
{
    cases::Shop shop;
    shop.sql << "DELETE FROM users WHERE id > 3";
    shop.log.clear();
    CHECK_SAME(words(order_counts(shop.sql)), "1: 2, 2: 1, 3: 2");
}

TEST_CASE("order_counts gives 0 for a user who has no orders")
{
    cases::Shop shop;
    CHECK_SAME(words(order_counts(shop.sql)), "1: 2, 2: 1, 3: 2, 4: 0, 5: 0");
}

TEST_CASE("order_counts counts an order once though it has several items")
{
    cases::Shop shop;
    shop.sql << "INSERT INTO orders (id, user_id) VALUES (60, 5)";
    shop.sql << "INSERT INTO order_items VALUES (60, 1, 1, 5), (60, 2, 1, 5),"
                " (60, 3, 1, 5)";
    shop.sql << "DELETE FROM users WHERE id = 4";
    shop.log.clear();
    CHECK_SAME(words(order_counts(shop.sql)), "1: 2, 2: 1, 3: 2, 5: 1");
}

TEST_CASE("order_counts sends one statement however many users there are")
{
    cases::Shop shop;
    workbook::grow_shop(shop.sql, {.users = 95, .orders_per_user = 1});
    shop.log.clear();

    order_counts(shop.sql);

    CHECK_SAME(std::to_string(shop.log.count()) + " statement(s)", "1 statement(s)");
}

TEST_SUITE_END();

}  // namespace n_plus_one
