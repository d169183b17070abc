// Exercise 07, task 6, core, 20 minutes: the cases.
// Edit: split_name_down.cpp
// Uses: split_name_up.cpp plan_upgrade.cpp plan_downgrade.cpp
#include "split_name_users.hpp"

#include "workbook/check_same.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace migrations::cases {

namespace {

// Users before the revision, and both ways.
struct UsersBothWays : Users {
    void down()
    {
        migrate(split_name_up() + "\n" + split_name_down(), Direction::down);
    }
};

}  // namespace

TEST_SUITE_BEGIN("6 split_name_down");

TEST_CASE("split_name_down joins the two names with a blank")
{
    UsersBothWays users;
    users.add(1, "Ada Lovelace");
    users.add(12, "Ludwig van Beethoven");

    users.up();
    users.down();

    CHECK_SAME(users.name(1), "'Ada Lovelace'");
    CHECK_SAME(users.name(12), "'Ludwig van Beethoven'");
}

TEST_CASE("split_name_down brings every name back byte for byte")
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
    UsersBothWays users;
    for (std::size_t i = 0; i < names.size(); ++i) {
        users.add(static_cast<int>(i), names[i]);
    }

    users.up();
    users.down();

    for (std::size_t i = 0; i < names.size(); ++i) {
        std::string const id = std::to_string(i);
        CHECK_SAME("'" +
                       users.lab.ask("SELECT coalesce(name, 'NULL') FROM users"
                                     " WHERE id = " +
                                     id) +
                       "'",
                   "'" + names[i] + "'");
    }
}

TEST_CASE("split_name_down keeps a name that looks like a number as text")
{
    UsersBothWays users;
    users.add(1, "007");
    users.add(2, "1.50");

    users.up();
    users.down();

    CHECK_SAME(users.name(1), "'007'");
    CHECK_SAME(users.name(2), "'1.50'");
}

TEST_CASE("split_name_down joins the name of a user who came after the upgrade")
{
    UsersBothWays users;
    users.up();
    users.sql << "INSERT INTO users (id, email, first_name, last_name) VALUES"
                 " (1, 'a@shop.example', 'Ana María', 'López'),"
                 " (2, 'b@shop.example', 'Teller', NULL)";

    users.down();

    CHECK_SAME(users.name(1), "'Ana María López'");
    CHECK_SAME(users.name(2), "'Teller'");
}

TEST_CASE("split_name_down joins the name of a user who has the id of one who is gone")
{
    UsersBothWays users;
    users.add(1, "Ada Lovelace");
    users.add(2, "Béla");
    users.up();
    users.sql << "DELETE FROM users WHERE id = 2";
    users.sql << "INSERT INTO users (email, first_name, last_name)"
                 " VALUES ('user2@shop.example', 'Chioma', 'Okafor')";

    users.down();

    CHECK_SAME(users.name(2), "'Chioma Okafor'");
    CHECK_SAME(users.name(1), "'Ada Lovelace'");
}

TEST_CASE("split_name_down joins the name of a user who has changed it")
{
    UsersBothWays users;
    users.add(1, "Ada Byron");
    users.add(2, "Béla");
    users.up();
    users.sql << "UPDATE users SET last_name = 'Lovelace' WHERE id = 1";
    users.sql << "UPDATE users SET last_name = 'Bartók' WHERE id = 2";

    users.down();

    CHECK_SAME(users.name(1), "'Ada Lovelace'");
    CHECK_SAME(users.name(2), "'Béla Bartók'");
}

TEST_CASE("split_name_down goes back to the columns that there were")
{
    UsersBothWays users;
    users.add(1, "Ada Lovelace");
    users.up();

    users.down();

    CHECK_SAME(users.columns(), "email id name");
    CHECK_SAME(users.lab.outcome("INSERT INTO users (email, name)"
                                 " VALUES ('x@shop.example', NULL)"),
               "refused by NOT NULL");
}

TEST_CASE("split_name_down loses no order")
{
    UsersBothWays users;
    users.add(1, "Ada Lovelace");
    users.add(2, "Béla");
    users.sql << "INSERT INTO orders (id, user_id) VALUES (10, 1), (11, 1), (12, 2)";

    users.up();
    users.down();

    CHECK_SAME(users.lab.ask("SELECT count(*) || ' orders' FROM orders"), "3 orders");
}

TEST_CASE("split_name_down leaves orders referring to users")
{
    UsersBothWays users;

    users.up();
    users.down();

    CHECK_SAME(users.parent_of_orders(), "users");
}

TEST_CASE("split_name_down keeps e-mails unique")
{
    UsersBothWays users;
    users.add(1, "Ada Lovelace");

    users.up();
    users.down();

    CHECK_SAME(users.lab.ask("SELECT email FROM users"), "user1@shop.example");
    CHECK_SAME(users.lab.outcome("INSERT INTO users (email, name)"
                                 " VALUES ('user1@shop.example', 'X')"),
               "refused by UNIQUE");
}

TEST_CASE("split_name_down keeps e-mails that differ in case only")
{
    UsersBothWays users;
    users.add(1, "Ada Lovelace");
    users.sql << "INSERT INTO users VALUES (2, 'USER1@shop.example', 'Béla')";

    users.up();
    users.down();

    CHECK_SAME(users.lab.ask("SELECT group_concat(email, ' ') FROM"
                             " (SELECT email FROM users ORDER BY id)"),
               "user1@shop.example USER1@shop.example");
}

TEST_CASE("split_name_down allows no e-mail to be NULL")
{
    UsersBothWays users;

    users.up();
    users.down();

    CHECK_SAME(users.lab.outcome("INSERT INTO users (name) VALUES ('X')"),
               "refused by NOT NULL");
}

TEST_CASE("split_name_down lets SQLite number new users")
{
    UsersBothWays users;
    users.add(7, "Ada Lovelace");

    users.up();
    users.down();
    users.sql << "INSERT INTO users (email, name) VALUES ('b@shop.example', 'B')";

    CHECK_SAME(users.lab.ask("SELECT quote(id) FROM users"
                             " WHERE email = 'b@shop.example'"),
               "8");
    CHECK_SAME(users.name(7), "'Ada Lovelace'");
}

TEST_CASE("split_name_up and split_name_down can run twice")
{
    UsersBothWays users;
    users.add(1, "Ada Lovelace");
    users.add(2, "Béla");
    for (int i = 0; i < 2; ++i) {
        users.up();
        CHECK_SAME(users.parts(1) + " " + users.parts(2),
                   "'Ada'|'Lovelace' 'Béla'|NULL");
        users.down();
        CHECK_SAME(users.name(1) + " " + users.name(2), "'Ada Lovelace' 'Béla'");
    }
}

TEST_SUITE_END();

}  // namespace migrations::cases
