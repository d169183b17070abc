// Exercise 05, task 2, core, 20 minutes: the cases.
// Edit: order_report.cpp
#include "busy_shop.hpp"
#include "order_report.hpp"
#include "report_words.hpp"
#include "test_shop.hpp"
#include "workbook/files.hpp"

#include <algorithm>
#include <string>

namespace n_plus_one::cases {

TEST_SUITE_BEGIN("2 order_report");

TEST_CASE("order_report lists a user's orders and what each comes to")
{
    Shop shop;
    CHECK_SAME(words(order_report(shop.sql), "Ada"),
               "1 Ada: order 1 = 3500, order 2 = 15998\n");
}

TEST_CASE("order_report runs at most two statements however many orders there are")
{
    Shop shop;
    auto const check = [&shop](std::string const& what) {
        shop.log.clear();
        order_report(shop.sql);
        INFO("Expected: at most 2 statements for ", what);
        INFO("Seen: ", shop.log.count(), " statements");
        CHECK(shop.log.count() <= 2);
    };

    workbook::grow_shop(shop.sql, {.users = 95, .orders_per_user = 2});
    check("100 users and twice as many orders");

    shop.sql << "DELETE FROM orders";
    shop.sql << "DELETE FROM users";
    workbook::grow_shop(shop.sql,
                        {.users = 1, .orders_per_user = 100, .items_per_order = 2});
    check("one user with 100 orders");
}

TEST_CASE("order_report keeps users who have no orders")
{
    Shop shop;
    CHECK_SAME(words(order_report(shop.sql), "Dagny"), "4 Dagny: no orders\n");
    CHECK_SAME(words(order_report(shop.sql), "Edgar"), "5 Edgar: no orders\n");
}

TEST_CASE("order_report keeps an order that has no items")
{
    Shop shop;
    CHECK_SAME(words(order_report(shop.sql), "Chioma"),
               "3 Chioma: order 4 = 390, order 5 = 0\n");
}

TEST_CASE("order_report lists users by id and the orders of each by id")
{
    Shop shop;
    shop.add_order(30, 2, 100);
    shop.add_order(20, 4, 200);
    shop.add_order(10, 2, 300);
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
    // The index has all that the report wants of a user, sorted by name.
    shop.sql << "CREATE INDEX users_by_name ON users (name)";
    shop.log.clear();

    std::string ids;
    for (UserOrders const& user : order_report(shop.sql)) {
        ids += " " + std::to_string(user.user_id);
    }
    CHECK_SAME(ids, " 1 2 3 4 5 6");
}

TEST_CASE("order_report tells two users of the same name apart")
{
    Shop shop;
    shop.sql << "INSERT INTO users (id, email, name) VALUES"
                " (6, 'edgar2@shop.example', 'Edgar'),"
                " (9, 'ada2@shop.example', 'Ada'),"
                " (10, 'adam@shop.example', 'Ada' || char(0) || 'm')";
    shop.add_order(60, 6, 66);
    shop.add_order(90, 9, 77);
    shop.log.clear();

    std::vector<UserOrders> const report = order_report(shop.sql);

    CHECK_SAME(words(report, "Ada"),
               "1 Ada: order 1 = 3500, order 2 = 15998\n9 Ada: order 90 = 77\n");
    std::string const longer("Ada\0m", 5);
    CHECK_SAME(words(report, longer), "10 " + longer + ": no orders\n");
    CHECK_SAME(words(report, "Edgar"), "5 Edgar: no orders\n6 Edgar: order 60 = 66\n");
}

TEST_CASE("order_report counts each item though two come to the same")
{
    Shop shop;
    shop.sql << "INSERT INTO orders (id, user_id) VALUES (6, 5)";
    shop.sql << "INSERT INTO order_items VALUES (6, 1, 1, 500), (6, 2, 1, 500)";
    shop.log.clear();

    CHECK_SAME(words(order_report(shop.sql), "Edgar"), "5 Edgar: order 6 = 1000\n");
}

TEST_CASE("order_report shows an order that came after the last report")
{
    workbook::ScratchFolder const folder;
    soci::session sql;
    workbook::open_database(sql, folder / "shop.db");
    workbook::load_shop(sql);
    workbook::StatementLog log(sql);

    order_report(sql);
    sql << "INSERT INTO orders (id, user_id) VALUES (6, 5)";
    CHECK_SAME(words(order_report(sql), "Edgar"), "5 Edgar: order 6 = 0\n");

    {
        soci::session another;
        workbook::open_database(another, folder / "shop.db");
        another << "INSERT INTO order_items VALUES (6, 1, 1, 250)";
    }
    log.clear();
    CHECK_SAME(words(order_report(sql), "Edgar"), "5 Edgar: order 6 = 250\n");
}

TEST_CASE("order_report keeps totals and ids beyond 32 bits")
{
    Shop shop;
    shop.add_order(6'000'000'000, 5, 7'000'000'000);
    shop.sql << "INSERT INTO users (id, email, name)"
                " VALUES (9007199254740993, 'zoe@shop.example', 'Zoë')";
    shop.add_order(9'007'199'254'740'995, 9'007'199'254'740'993, 1);
    shop.log.clear();

    std::vector<UserOrders> const report = order_report(shop.sql);

    CHECK_SAME(words(report, "Edgar"), "5 Edgar: order 6000000000 = 7000000000\n");
    CHECK_SAME(words(report, "Zoë"),
               "9007199254740993 Zoë: order 9007199254740995 = 1\n");
}

TEST_CASE("order_report gives totals to the cent beyond what a double can")
{
    Shop shop;
    shop.add_order(6, 5, 9'007'199'254'740'993);  // 2 to the 53rd, and one
    shop.log.clear();

    CHECK_SAME(words(order_report(shop.sql), "Edgar"),
               "5 Edgar: order 6 = 9007199254740993\n");
}

TEST_CASE("order_report takes ids of zero and below like any other")
{
    Shop shop;
    shop.sql << "INSERT INTO users (id, email, name) VALUES"
                " (0, 'nina@shop.example', 'Nina'), (-1, 'ivo@shop.example', 'Ivo')";
    shop.add_order(0, 0, 10);
    shop.add_order(-1, -1, 20);
    shop.add_order(-2, 5, 30);
    shop.log.clear();

    std::vector<UserOrders> report = order_report(shop.sql);

    CHECK_SAME(words(report, "Edgar"), "5 Edgar: order -2 = 30\n");
    report.resize(std::min(report.size(), std::size_t{2}));
    CHECK_SAME(words(report), "-1 Ivo: order -1 = 20\n0 Nina: order 0 = 10\n");
}

TEST_CASE("order_report gives no order to another user while somebody adds users")
{
    BusyShop shop("orders",
                  "BEGIN; INSERT INTO users (id, email, name) VALUES"
                  " (-9, 'nina@shop.example', 'Nina'), (9, 'ivo@shop.example', 'Ivo');"
                  " INSERT INTO orders (id, user_id) VALUES (40, -9), (50, 9); COMMIT");

    std::vector<UserOrders> report = order_report(shop.sql);

    // The new users are in the report or not, as your statements happen to see them.
    std::erase_if(report, [](UserOrders const& user) {
        return user.name == "Nina" || user.name == "Ivo";
    });
    CHECK_SAME(words(report),
               "1 Ada: order 1 = 3500, order 2 = 15998\n"
               "2 Béla: order 3 = 4300\n"
               "3 Chioma: order 4 = 390, order 5 = 0\n"
               "4 Dagny: no orders\n"
               "5 Edgar: no orders\n");
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

    shop.sql << "DELETE FROM orders";
    shop.sql << "DELETE FROM users";
    workbook::grow_shop(shop.sql,
                        {.users = 1500, .orders_per_user = 2, .items_per_order = 3});
    shop.log.clear();
    std::vector<UserOrders> const report = order_report(shop.sql);

    CHECK_SAME(std::to_string(report.size()) + " users", "1500 users");
    for (std::size_t i = 0; i < report.size(); ++i) {
        std::string const line = line_of_grown_user(static_cast<long long>(i) + 1);
        if (words(report[i]) != line) {
            CHECK_SAME(words(report[i]), line);
            break;  // one line is enough to see why
        }
    }

    shop.sql << "DELETE FROM orders";
    shop.sql << "DELETE FROM users";
    shop.log.clear();
    CHECK_SAME(words(order_report(shop.sql)), "");
}

TEST_CASE("order_report lets an error of the database through")
{
    for (char const* const table : {"order_items", "orders", "users"}) {
        Shop shop;
        shop.sql << "PRAGMA foreign_keys = OFF";
        shop.sql << std::string("ALTER TABLE ") + table + " RENAME TO gone";
        shop.log.clear();

        CHECK_SAME(thrown_by([&] { order_report(shop.sql); }) + " without " + table,
                   std::string("soci_error without ") + table);
        CHECK_SAME("the next BEGIN: " + thrown_by([&] { soci::transaction(shop.sql); }),
                   "the next BEGIN: no soci_error");
    }
}

TEST_SUITE_END();

}  // namespace n_plus_one::cases
