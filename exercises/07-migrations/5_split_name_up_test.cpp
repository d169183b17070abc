// Exercise 07, task 5, core, 20 minutes: the cases.
// Edit: split_name_up.cpp
// Uses: plan_upgrade.cpp plan_downgrade.cpp
#include "split_name_users.hpp"

#include "workbook/check_same.hpp"

#include <doctest/doctest.h>

namespace migrations::cases {

TEST_SUITE_BEGIN("5 split_name_up");

TEST_CASE("split_name_up splits a name at its blank")
{
    Users users;
    users.add(1, "Ada Lovelace");
    users.add(12, "鈴木 さくら");
    users.add(13, "Ada Lovelace");

    users.up();

    CHECK_SAME(users.parts(1), "'Ada'|'Lovelace'");
    CHECK_SAME(users.parts(12), "'鈴木'|'さくら'");
    CHECK_SAME(users.parts(13), "'Ada'|'Lovelace'");
}

TEST_CASE("split_name_up leaves the last name of a single word NULL")
{
    Users users;
    users.add(1, "Béla");
    users.add(2, "");

    users.up();

    CHECK_SAME(users.parts(1), "'Béla'|NULL");
    CHECK_SAME(users.parts(2), "''|NULL");
}

TEST_CASE("split_name_up takes all behind the first blank for the last name")
{
    Users users;
    users.add(1, "Ludwig van Beethoven");
    users.add(2, "Gabriel José  de la Concordia");
    users.add(3, "Ana Ana Ana");

    users.up();

    CHECK_SAME(users.parts(1), "'Ludwig'|'van Beethoven'");
    CHECK_SAME(users.parts(2), "'Gabriel'|'José  de la Concordia'");
    CHECK_SAME(users.parts(3), "'Ana'|'Ana Ana'");
}

TEST_CASE("split_name_up keeps blanks at the ends of a name")
{
    Users users;
    users.add(1, "Ada ");
    users.add(2, " Ada");
    users.add(3, "Ada  Lovelace ");

    users.up();

    CHECK_SAME(users.parts(1), "'Ada'|''");
    CHECK_SAME(users.parts(2), "''|'Ada'");
    CHECK_SAME(users.parts(3), "'Ada'|' Lovelace '");
}

TEST_CASE("split_name_up takes a tab or a line end for no blank")
{
    Users users;
    users.add(1, "Ada\tLovelace");
    users.add(2, "Ada\nKing Lovelace");

    users.up();

    CHECK_SAME(users.parts(1), "'Ada\tLovelace'|NULL");
    CHECK_SAME(users.parts(2), "'Ada\nKing'|'Lovelace'");
}

TEST_CASE("split_name_up keeps a name that looks like a number as text")
{
    Users users;
    users.add(1, "007");
    users.add(2, "1e3 2.50");

    users.up();

    CHECK_SAME(users.parts(1), "'007'|NULL");
    CHECK_SAME(users.parts(2), "'1e3'|'2.50'");
}

TEST_CASE("split_name_up has no column name afterwards")
{
    Users users;
    users.add(1, "Ada Lovelace");

    users.up();

    CHECK_SAME(users.columns(), "email first_name id last_name");
}

TEST_CASE("split_name_up allows no first name to be NULL")
{
    Users users;
    users.up();

    CHECK_SAME(users.lab.outcome("INSERT INTO users (email, first_name, last_name)"
                                 " VALUES ('x@shop.example', NULL, 'X')"),
               "refused by NOT NULL");
    CHECK_SAME(users.lab.outcome("INSERT INTO users (email, first_name, last_name)"
                                 " VALUES ('y@shop.example', 'Y', NULL)"),
               "accepted");
}

TEST_CASE("split_name_up loses no order")
{
    Users users;
    users.add(1, "Ada Lovelace");
    users.add(2, "Béla");
    users.sql << "INSERT INTO orders (id, user_id) VALUES (10, 1), (11, 1), (12, 2)";

    users.up();

    CHECK_SAME(users.lab.ask("SELECT count(*) || ' orders' FROM orders"), "3 orders");
}

TEST_CASE("split_name_up leaves orders referring to users")
{
    Users users;

    users.up();

    CHECK_SAME(users.parent_of_orders(), "users");
}

TEST_CASE("split_name_up keeps ids and lets SQLite number new users")
{
    Users users;
    users.add(7, "Ada Lovelace");
    users.add(3, "Béla");

    users.up();
    users.sql << "INSERT INTO users (email, first_name) VALUES ('n@shop.example', 'N')";

    CHECK_SAME(users.parts(7) + " " + users.parts(3), "'Ada'|'Lovelace' 'Béla'|NULL");
    CHECK_SAME(users.lab.ask("SELECT quote(id) FROM users"
                             " WHERE email = 'n@shop.example'"),
               "8");
    CHECK_SAME(users.parts(8), "'N'|NULL");
}

TEST_CASE("split_name_up keeps e-mails unique")
{
    Users users;
    users.add(1, "Ada Lovelace");

    users.up();

    CHECK_SAME(users.lab.ask("SELECT email FROM users"), "user1@shop.example");
    CHECK_SAME(users.lab.outcome("INSERT INTO users (email, first_name)"
                                 " VALUES ('user1@shop.example', 'X')"),
               "refused by UNIQUE");
}

TEST_CASE("split_name_up keeps e-mails that differ in case only")
{
    Users users;
    users.add(1, "Ada Lovelace");
    users.sql << "INSERT INTO users VALUES (2, 'USER1@shop.example', 'Béla')";

    users.up();

    CHECK_SAME(users.lab.ask("SELECT group_concat(email, ' ') FROM"
                             " (SELECT email FROM users ORDER BY id)"),
               "user1@shop.example USER1@shop.example");
}

TEST_CASE("split_name_up allows no e-mail to be NULL")
{
    Users users;

    users.up();

    CHECK_SAME(users.lab.outcome("INSERT INTO users (first_name) VALUES ('X')"),
               "refused by NOT NULL");
}

TEST_SUITE_END();

}  // namespace migrations::cases
