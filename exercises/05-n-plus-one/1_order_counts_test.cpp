// Exercise 05, task 1, warm-up, 5 minutes: the cases.
// Edit: order_counts.cpp
#include "order_counts.hpp"
#include "test_shop.hpp"

#include <string>

namespace n_plus_one::cases {

namespace {

// "user 1: 2, user 4: 0": each user with the number of their orders.
std::string words(std::vector<OrderCount> const& counts)
{
    std::string text;
    for (OrderCount const& count : counts) {
        text += (text.empty() ? "user " : ", user ") + std::to_string(count.user_id) +
                ": " + std::to_string(count.orders);
    }
    return text;
}

}  // namespace

TEST_SUITE_BEGIN("1 order_counts");

TEST_CASE("order_counts counts the orders of each user")
{
    Shop shop;
    shop.sql << "DELETE FROM users WHERE id > 3";
    shop.log.clear();

    CHECK_SAME(words(order_counts(shop.sql)), "user 1: 2, user 2: 1, user 3: 2");
}

TEST_CASE("order_counts gives 0 for a user who has no orders")
{
    Shop shop;

    CHECK_SAME(words(order_counts(shop.sql)),
               "user 1: 2, user 2: 1, user 3: 2, user 4: 0, user 5: 0");
}

TEST_CASE("order_counts counts an order once though it has several items")
{
    Shop shop;
    shop.sql << "INSERT INTO orders (id, user_id) VALUES (60, 5)";
    shop.sql << "INSERT INTO order_items VALUES (60, 1, 1, 5), (60, 2, 1, 5),"
                " (60, 3, 1, 5)";
    shop.sql << "DELETE FROM users WHERE id = 4";
    shop.log.clear();

    CHECK_SAME(words(order_counts(shop.sql)),
               "user 1: 2, user 2: 1, user 3: 2, user 5: 1");
}

TEST_CASE("order_counts lists users by id whatever index the database reads")
{
    Shop shop;
    shop.sql << "INSERT INTO users (id, email, name) VALUES"
                " (70, 'aaron@shop.example', 'Aaron'),"
                " (6000000000, 'edgar2@shop.example', 'Edgar')";
    shop.sql << "CREATE UNIQUE INDEX users_by_name ON users (name, id)";
    shop.sql << "CREATE UNIQUE INDEX newest_users_first ON users (id DESC)";
    shop.add_order(7'000'000'000, 6'000'000'000, 100);
    shop.log.clear();

    CHECK_SAME(words(order_counts(shop.sql)),
               "user 1: 2, user 2: 1, user 3: 2, user 4: 0, user 5: 0, user 70: 0,"
               " user 6000000000: 1");
}

TEST_CASE("order_counts sends one statement however many users there are")
{
    Shop shop;
    workbook::grow_shop(shop.sql, {.users = 1195, .orders_per_user = 1});
    shop.log.clear();

    std::size_t const users = order_counts(shop.sql).size();

    CHECK_SAME(std::to_string(users) + " users", "1200 users");
    CHECK_SAME(std::to_string(shop.log.count()) + " for 1200 users",
               "1 for 1200 users");
}

TEST_SUITE_END();

}  // namespace n_plus_one::cases
