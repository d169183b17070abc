// Exercise 04, task 7, stretch, 15 minutes: the cases.
// Edit: user_counts.cpp
#include "user_counts.hpp"

#include "shop_cases.hpp"
#include "workbook/statement_log.hpp"

#include <doctest/doctest.h>

#include <string>

namespace relationships {

namespace {

struct Fixture : cases::Shop {
    UserCounts counts_of(long long id)
    {
        for (UserCounts const& user : user_counts(sql)) {
            if (user.id == id) {
                return user;
            }
        }
        FAIL("user ", id, " is missing");
        return {};
    }
};

// "1 Ada: 2 orders, 2 groups, 19498 cents"
std::string words(UserCounts const& user)
{
    return std::to_string(user.id) + " " + user.name + ": " +
           std::to_string(user.orders) + " orders, " + std::to_string(user.groups) +
           " groups, " + std::to_string(user.spent_cents) + " cents";
}

}  // namespace

TEST_SUITE_BEGIN("7 user_counts");

TEST_CASE("user_counts counts one order with one item and one group")
{
    Fixture fixture;
    fixture.add_user(80, "Gudrun");
    fixture.sql << "INSERT INTO orders (id, user_id) VALUES (21, 80)";
    fixture.sql << "INSERT INTO order_items VALUES (21, 1, 2, 2450)";
    fixture.sql << "INSERT INTO user_groups VALUES (80, 2)";

    CHECK_SAME(words(fixture.counts_of(80)),
               "80 Gudrun: 1 orders, 1 groups, 4900 cents");

    fixture.sql << "INSERT INTO users (id, email, name)"
                   " VALUES (81, 'g@shop.example', 'Gudrun')";
    fixture.sql << "INSERT INTO orders (id, user_id) VALUES (22, 81)";
    CHECK_SAME(words(fixture.counts_of(81)), "81 Gudrun: 1 orders, 0 groups, 0 cents");
}

TEST_CASE("user_counts counts each order once however many items it has")
{
    Fixture fixture;

    INFO("Expected: 1 order for Béla, with two items in it");
    INFO("Seen: ", fixture.counts_of(2).orders, " orders");
    CHECK(fixture.counts_of(2).orders == 1);
}

TEST_CASE("user_counts counts each group once however many orders there are")
{
    Fixture fixture;

    INFO("Expected: 2 groups for Ada, who has two orders");
    INFO("Seen: ", fixture.counts_of(1).groups, " groups");
    CHECK(fixture.counts_of(1).groups == 2);
}

TEST_CASE("user_counts sums each item once however many groups the user is in")
{
    Fixture fixture;

    INFO("Expected: 19498 cents, of three items; Ada is in two groups");
    INFO("Seen: ", fixture.counts_of(1).spent_cents, " cents");
    CHECK(fixture.counts_of(1).spent_cents == 2450 + 3 * 350 + 2 * 7999);
}

TEST_CASE("user_counts sums two items of the same amount as two")
{
    Fixture fixture;
    fixture.sql << "INSERT INTO order_items VALUES (3, 6, 2, 600)";  // as ten pens

    INFO("Expected: 5500 cents, of items for 1200, 1200 and 3100");
    INFO("Seen: ", fixture.counts_of(2).spent_cents, " cents");
    CHECK(fixture.counts_of(2).spent_cents == 1200 + 1200 + 3100);
}

TEST_CASE("user_counts counts an order that has no items")
{
    Fixture fixture;

    INFO("Expected: 2 orders for Chioma, one of them without items");
    INFO("Seen: ", fixture.counts_of(3).orders, " orders");
    CHECK(fixture.counts_of(3).orders == 2);
}

TEST_CASE("user_counts gives zeros to a user who has nothing")
{
    Fixture fixture;

    CHECK_SAME(words(fixture.counts_of(5)), "5 Edgar: 0 orders, 0 groups, 0 cents");

    fixture.sql << "ALTER TABLE user_groups RENAME TO no_groups";
    CHECK_SAME(
        "without the table: " + cases::thrown_by([&] { user_counts(fixture.sql); }),
        "without the table: soci_error");
}

TEST_CASE("user_counts lists every user by id")
{
    Fixture fixture;
    fixture.add_user(70, "Hana");
    fixture.add_user(60, "Ivo");
    fixture.add_user(61, "");
    fixture.add_user(0, "Nil");
    fixture.add_user(-3, "Low");

    CHECK_SAME(
        cases::listed(user_counts(fixture.sql),
                      [](UserCounts const& user) { return std::to_string(user.id); }),
        "-3, 0, 1, 2, 3, 4, 5, 60, 61, 70");

    workbook::grow_shop(fixture.sql, {.users = 2500});
    CHECK_SAME(std::to_string(user_counts(fixture.sql).size()) + " users",
               "2510 users");
}

TEST_CASE("user_counts keeps amounts beyond 32 bits")
{
    Fixture fixture;
    fixture.sql << "UPDATE order_items SET unit_price_cents = 9007199254740993"
                   " WHERE product_id = 5";

    INFO("Expected: 9007199254742193 cents, of items for 1200 and 9007199254740993");
    INFO("Seen: ", fixture.counts_of(2).spent_cents, " cents");
    CHECK(fixture.counts_of(2).spent_cents == 1200 + 9'007'199'254'740'993);
}

TEST_SUITE_END();

}  // namespace relationships
