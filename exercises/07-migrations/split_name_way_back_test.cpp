// Exercise 07, task 3, core, 30 minutes: the cases.
// Edit: split_name.cpp
// Uses: planner.cpp models.cpp
#include "split_name_users.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace migrations {

using namespace cases;

TEST_SUITE_BEGIN("3 split_name");

TEST_CASE("split_name brings every name back byte for byte")
{
    std::vector<std::string> const names{"Ada Lovelace",
                                         "Béla",
                                         "",
                                         " ",
                                         "Ada ",
                                         " Ada",
                                         "Ludwig van Beethoven",
                                         "O'Brien \"Bob\"",
                                         "two  blanks",
                                         "tab\tand\nline end",
                                         "أميرة حداد"};
    Users users;
    for (std::size_t i = 0; i < names.size(); ++i) {
        users.add(static_cast<int>(i), names[i]);
    }

    users.up();
    users.down();

    for (std::size_t i = 0; i < names.size(); ++i) {
        std::string const id = std::to_string(i);
        std::string const seen =
            users.lab.ask("SELECT coalesce(name, 'NULL') FROM users WHERE id = " + id);
        INFO("Expected: '", names[i], "'");
        INFO("Seen: '", seen, "'");
        CHECK(seen == names[i]);
    }
}

TEST_CASE("split_name joins the name of a user who came after the upgrade")
{
    Users users;
    users.up();
    users.sql << "INSERT INTO users (id, email, first_name, last_name) VALUES"
                 " (1, 'a@shop.example', 'Ana María', 'López'),"
                 " (2, 'b@shop.example', 'Teller', NULL)";

    users.down();

    CHECK(users.name(1) == "'Ana María López'");
    CHECK(users.name(2) == "'Teller'");
}

TEST_CASE("split_name goes back to the columns that there were")
{
    Users users;
    users.add(1, "Ada Lovelace");
    users.up();

    users.down();

    CHECK(users.columns() == "email id name");
    INFO("Expected: a name of NULL is refused");
    CHECK_THROWS_AS(users.sql << "INSERT INTO users (email, name)"
                                 " VALUES ('x@shop.example', NULL)",
                    soci::soci_error);
}

TEST_CASE("split_name loses no order on the way there and back")
{
    Users users;
    users.add(1, "Ada Lovelace");
    users.add(2, "Béla");
    users.sql << "INSERT INTO orders (id, user_id) VALUES (10, 1), (11, 1), (12, 2)";
    auto const check_orders = [&](std::string const& when) {
        std::string const orders = users.lab.ask("SELECT count(*) FROM orders");
        INFO("Expected: 3 orders ", when);
        INFO("Seen: ", orders);
        CHECK(orders == "3");
    };

    users.up();
    check_orders("after the upgrade");
    users.down();
    check_orders("after going back");
}

TEST_CASE("split_name leaves orders referring to users in both directions")
{
    Users users;
    auto const check_parent = [&](std::string const& when) {
        std::string const parent =
            users.lab.ask("SELECT \"table\" FROM pragma_foreign_key_list('orders')");
        INFO("Expected: orders refer to users ", when);
        INFO("Seen: they refer to ", parent);
        CHECK(parent == "users");
    };

    users.up();
    check_parent("after the upgrade");
    users.down();
    check_parent("after going back");
}

TEST_CASE("split_name keeps e-mails unique in both directions")
{
    auto const insert = [](std::string const& column) {
        return "INSERT INTO users (email, " + column +
               ") VALUES ('user1@shop.example', 'X')";
    };
    Users users;
    users.add(1, "Ada Lovelace");

    users.up();
    INFO("Expected: the second user with the same e-mail is refused");
    CHECK_THROWS_AS(users.sql << insert("first_name"), soci::soci_error);
    users.down();
    CHECK_THROWS_AS(users.sql << insert("name"), soci::soci_error);
}

TEST_CASE("split_name allows no e-mail to be NULL in either direction")
{
    Users users;
    INFO("Expected: an e-mail of NULL is refused");

    users.up();
    CHECK_THROWS_AS(users.sql << "INSERT INTO users (first_name) VALUES ('X')",
                    soci::soci_error);
    users.down();
    CHECK_THROWS_AS(users.sql << "INSERT INTO users (name) VALUES ('X')",
                    soci::soci_error);
}

TEST_CASE("split_name lets SQLite number new users in both directions")
{
    Users users;
    users.add(7, "Ada Lovelace");
    auto const check_next = [&](std::string const& when) {
        std::string const id = users.lab.ask(
            "SELECT coalesce(id, 'NULL') FROM users WHERE email = 'b@shop.example'");
        INFO("Expected: the next user has the id 8 ", when);
        INFO("Seen: ", id);
        CHECK(id == "8");
    };

    users.up();
    users.sql << "INSERT INTO users (email, first_name) VALUES ('b@shop.example', 'B')";
    check_next("after the upgrade");
    users.sql << "DELETE FROM users WHERE email = 'b@shop.example'";
    users.down();
    users.sql << "INSERT INTO users (email, name) VALUES ('b@shop.example', 'B')";
    check_next("after going back");
}

TEST_CASE("split_name can go up and down twice")
{
    Users users;
    users.add(1, "Ada Lovelace");
    users.add(2, "Béla");
    for (int i = 0; i < 2; ++i) {
        users.up();
        CHECK(users.parts(1) == "'Ada'|'Lovelace'");
        CHECK(users.parts(2) == "'Béla'|NULL");
        users.down();
        CHECK(users.name(1) == "'Ada Lovelace'");
    }
}

TEST_SUITE_END();

}  // namespace migrations
