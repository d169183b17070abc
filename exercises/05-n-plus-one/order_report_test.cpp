// Exercise 05, task 1, core, 20 minutes: the cases.
// Edit: order_report.cpp
#include "order_report.hpp"
#include "test_shop.hpp"

#include <string>

namespace n_plus_one {

using namespace cases;

namespace {

// An order with one item, of quantity 1.
void add_order(Shop& shop, long long id, long long user_id, long long price_cents)
{
    shop.sql << "INSERT INTO orders (id, user_id) VALUES (:id, :user)", soci::use(id),
        soci::use(user_id);
    shop.sql << "INSERT INTO order_items VALUES (:id, 1, 1, :price)", soci::use(id),
        soci::use(price_cents);
}

// A report as text, a line a user: "1 Ada: order 1 = 3500, order 2 = 15998".
std::string words(std::vector<UserOrders> const& report)
{
    std::string text;
    for (UserOrders const& user : report) {
        text += std::to_string(user.user_id) + " " + user.name + ": ";
        if (user.orders.empty()) {
            text += "no orders";
        }
        for (std::size_t i = 0; i < user.orders.size(); ++i) {
            text += (i == 0 ? "order " : ", order ") +
                    std::to_string(user.orders[i].order_id) + " = " +
                    std::to_string(user.orders[i].total_cents);
        }
        text += "\n";
    }
    return text;
}

// The lines of the users with these names.
std::string words(std::vector<UserOrders> const& report, std::string const& name)
{
    std::vector<UserOrders> some;
    for (UserOrders const& user : report) {
        if (user.name == name) {
            some.push_back(user);
        }
    }
    return some.empty() ? "nobody of that name\n" : words(some);
}

}  // namespace

TEST_SUITE_BEGIN("1 order_report");

TEST_CASE("order_report lists a user's orders and what each comes to")
{
    Shop shop;

    CHECK_SAME(words(order_report(shop.sql), "Ada"),
               "1 Ada: order 1 = 3500, order 2 = 15998\n");
}

TEST_CASE("order_report keeps users who have no orders")
{
    Shop shop;

    CHECK_SAME(words(order_report(shop.sql), "Dagny"), "4 Dagny: no orders\n");
}

TEST_CASE("order_report keeps an order that has no items")
{
    Shop shop;

    CHECK_SAME(words(order_report(shop.sql), "Chioma"),
               "3 Chioma: order 4 = 390, order 5 = 0\n");
}

TEST_CASE("order_report shows an order that came after the last report")
{
    Shop shop;
    order_report(shop.sql);
    add_order(shop, 6, 5, 250);
    shop.log.clear();

    CHECK_SAME(words(order_report(shop.sql), "Edgar"), "5 Edgar: order 6 = 250\n");
}

TEST_CASE("order_report tells two users of the same name apart")
{
    Shop shop;
    shop.sql << "INSERT INTO users (id, email, name)"
                " VALUES (9, 'ada2@shop.example', 'Ada')";
    add_order(shop, 90, 9, 77);
    shop.log.clear();

    CHECK_SAME(words(order_report(shop.sql), "Ada"),
               "1 Ada: order 1 = 3500, order 2 = 15998\n9 Ada: order 90 = 77\n");
}

TEST_CASE("order_report lists users by id and the orders of each by id")
{
    Shop shop;
    add_order(shop, 30, 2, 100);
    add_order(shop, 20, 4, 200);
    add_order(shop, 10, 2, 300);
    shop.log.clear();

    CHECK_SAME(words(order_report(shop.sql)),
               "1 Ada: order 1 = 3500, order 2 = 15998\n"
               "2 Béla: order 3 = 4300, order 10 = 300, order 30 = 100\n"
               "3 Chioma: order 4 = 390, order 5 = 0\n"
               "4 Dagny: order 20 = 200\n"
               "5 Edgar: no orders\n");
}

TEST_CASE("order_report lists users by id whatever index the database reads")
{
    Shop shop;
    shop.sql << "INSERT INTO users (id, email, name)"
                " VALUES (6, 'aaron@shop.example', 'Aaron')";
    // All that the report wants of a user stands in it too, sorted by name.
    shop.sql << "CREATE INDEX users_by_name ON users (name)";
    shop.log.clear();

    std::string ids;
    for (UserOrders const& user : order_report(shop.sql)) {
        ids += " " + std::to_string(user.user_id);
    }
    CHECK_SAME(ids, " 1 2 3 4 5 6");
}

TEST_CASE("order_report counts each item though two come to the same")
{
    Shop shop;
    shop.sql << "INSERT INTO orders (id, user_id) VALUES (6, 5)";
    shop.sql << "INSERT INTO order_items VALUES (6, 1, 1, 500), (6, 2, 1, 500)";
    shop.log.clear();

    CHECK_SAME(words(order_report(shop.sql), "Edgar"), "5 Edgar: order 6 = 1000\n");
}

TEST_CASE("order_report keeps totals and ids beyond 32 bits")
{
    Shop shop;
    add_order(shop, 6'000'000'000, 5, 7'000'000'000);
    shop.log.clear();

    CHECK_SAME(words(order_report(shop.sql), "Edgar"),
               "5 Edgar: order 6000000000 = 7000000000\n");
}

TEST_CASE("order_report gives totals to the cent beyond what a double can")
{
    Shop shop;
    add_order(shop, 6, 5, 9'007'199'254'740'993);  // 2 to the 53rd, and one
    shop.log.clear();

    CHECK_SAME(words(order_report(shop.sql), "Edgar"),
               "5 Edgar: order 6 = 9007199254740993\n");
}

TEST_CASE("order_report is empty for a shop without users")
{
    Shop shop;
    shop.sql << "DELETE FROM orders";
    shop.sql << "DELETE FROM users";
    shop.log.clear();

    CHECK(order_report(shop.sql).empty());
}

TEST_CASE("order_report runs at most two statements however many orders there are")
{
    Shop shop;
    workbook::grow_shop(shop.sql, {.users = 95, .orders_per_user = 1});
    shop.log.clear();

    order_report(shop.sql);

    INFO("Expected: at most 2 statements for 100 users with 100 orders");
    INFO("Seen: ", shop.log.count(), " statements");
    CHECK(shop.log.count() <= 2);
}

TEST_CASE("order_report runs at most two statements for one user with many orders")
{
    Shop shop;
    shop.sql << "DELETE FROM orders";
    shop.sql << "DELETE FROM users";
    workbook::grow_shop(shop.sql,
                        {.users = 1, .orders_per_user = 100, .items_per_order = 2});
    shop.log.clear();

    order_report(shop.sql);

    INFO("Expected: at most 2 statements for one user with 100 orders");
    INFO("Seen: ", shop.log.count(), " statements");
    CHECK(shop.log.count() <= 2);
}

TEST_CASE("order_report is right for a larger shop with other ids")
{
    Shop shop;
    shop.sql << "DELETE FROM orders";
    shop.sql << "DELETE FROM users WHERE id < 5";
    workbook::grow_shop(shop.sql,
                        {.users = 2, .orders_per_user = 2, .items_per_order = 3});
    shop.log.clear();

    CHECK_SAME(words(order_report(shop.sql)),
               "5 Edgar: no orders\n"
               "6 User 6: order 1 = 1400, order 2 = 3300\n"
               "7 User 7: order 3 = 6200, order 4 = 10100\n");
}

TEST_SUITE_END();

}  // namespace n_plus_one
