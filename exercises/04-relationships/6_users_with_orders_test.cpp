// Exercise 04, task 6, core, 15 minutes: the cases.
// Edit: users_with_orders.cpp
#include "users_with_orders.hpp"

#include "shop_cases.hpp"
#include "workbook/statement_log.hpp"

#include <doctest/doctest.h>

#include <string>

namespace relationships {

namespace {

using Fixture = cases::Shop;

// "1 Ada (1, 2), 4 Dagny ()"
std::string words(std::vector<UserWithOrders> const& users)
{
    auto const number = [](long long id) { return std::to_string(id); };
    return cases::listed(users, [&](UserWithOrders const& user) {
        return number(user.id) + " " + user.name + " (" +
               cases::listed(user.order_ids, number) + ")";
    });
}

}  // namespace

TEST_SUITE_BEGIN("6 users_with_orders");

TEST_CASE("users_with_orders lists users with all their orders")
{
    Fixture fixture;
    fixture.sql << "DELETE FROM users WHERE id IN (4, 5)";  // the two without orders

    CHECK_SAME(words(users_with_orders(fixture.sql, 0, 100)),
               "1 Ada (1, 2), 2 Béla (3), 3 Chioma (4, 5)");
}

TEST_CASE("users_with_orders keeps users without orders")
{
    Fixture fixture;
    fixture.sql << "UPDATE users SET name = 'Ed' || char(0) || 'gar' WHERE id = 5";

    CHECK_SAME(words(users_with_orders(fixture.sql, 3, 100)),
               "4 Dagny (), 5 " + std::string("Ed\0gar", 6) + " ()");
}

TEST_CASE("users_with_orders takes the users with the smallest ids")
{
    Fixture fixture;

    CHECK_SAME(words(users_with_orders(fixture.sql, 1, 1)), "2 Béla (3)");
}

TEST_CASE("users_with_orders fills the page however many orders the users have")
{
    Fixture fixture;

    CHECK_SAME(words(users_with_orders(fixture.sql, 0, 2)), "1 Ada (1, 2), 2 Béla (3)");

    workbook::grow_shop(fixture.sql, {.users = 2500, .orders_per_user = 2});
    CHECK_SAME(
        std::to_string(users_with_orders(fixture.sql, 5, 2400).size()) + " users",
        "2400 users");

    workbook::StatementLog const log(fixture.sql);
    users_with_orders(fixture.sql, 5, 10);
    INFO("Expected: at most 30 rows, for 10 users with 20 orders");
    INFO("Seen: ", log.rows(), " rows");
    CHECK(log.rows() <= 30);
}

TEST_CASE("users_with_orders gives the last user on the page all orders")
{
    Fixture fixture;
    // The index offers an order by status too, in which the last order is the first.
    fixture.sql << "DROP INDEX orders_by_user";
    fixture.sql << "CREATE INDEX by_user_and_status ON orders (user_id, status)";
    fixture.sql << "INSERT INTO orders (id, user_id, status)"
                   " VALUES (21, 2, 'sent'), (22, 2, 'paid'), (23, 2, 'new')";

    CHECK_SAME(words(users_with_orders(fixture.sql, 1, 1)), "2 Béla (3, 21, 22, 23)");
}

TEST_CASE("users_with_orders goes on where the page before ended")
{
    Fixture fixture;
    workbook::grow_shop(fixture.sql, {.users = 7, .orders_per_user = 3});
    fixture.sql << "DELETE FROM users WHERE id = 4";  // an id is not a position
    fixture.add_user(7'000'000'000, "Aaron");
    fixture.add_user(9'007'199'254'740'993, "");

    std::string pages;
    std::size_t orders = 0;
    long long last = 0;
    for (int page_number = 0; page_number < 4; ++page_number) {
        for (UserWithOrders const& user : users_with_orders(fixture.sql, last, 4)) {
            pages += std::to_string(user.id) + " ";
            last = user.id;
            orders += user.order_ids.size();
        }
        pages += "| ";
    }

    {
        INFO("Expected: all 13 users, in pages of 4, although there is no user 4");
        INFO("Seen: users ", pages);
        CHECK(pages == "1 2 3 5 | 6 7 8 9 | 10 11 12 7000000000 | 9007199254740993 | ");
    }
    INFO("Expected: all 26 orders of theirs");
    INFO("Seen: ", orders, " orders");
    CHECK(orders == 5 + 7 * 3);
}

TEST_CASE("users_with_orders is empty beyond the last user and for size 0")
{
    Fixture fixture;

    CHECK_SAME(words(users_with_orders(fixture.sql, 5, 10)), "");
    CHECK_SAME(words(users_with_orders(fixture.sql, 0, 0)), "");

    fixture.sql << "ALTER TABLE orders RENAME TO no_orders";
    CHECK_SAME("without the table: " +
                   cases::thrown_by([&] { users_with_orders(fixture.sql, 0, 1); }),
               "without the table: soci_error");
}

TEST_SUITE_END();

}  // namespace relationships
