// Exercise 07, task 3: the cases. Read them; change only split_name.cpp.
#include "split_name.hpp"

#include "migration_lab.hpp"

#include "workbook/statement_log.hpp"

#include <doctest/doctest.h>

using namespace migrations;

namespace {

// Users before the revision, and ways to put it on and to take it back.
struct Users {
    Lab lab;
    soci::session& sql = lab.sql;
    History history{{revision("split", {}, split_name())}};

    Users()
    {
        bool const has_two_parts = history.at("split").down.has_value();
        INFO("Expected: two parts, '-- migrate:up' and '-- migrate:down'");
        INFO("Seen: no line that begins with '-- migrate:down'");
        REQUIRE(has_two_parts);
        workbook::run_script(
            sql,
            "CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE,"
            " name TEXT NOT NULL);"
            "CREATE TABLE orders (id INTEGER PRIMARY KEY,"
            " user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE)");
    }

    void add(int id, std::string const& name)
    {
        sql << "INSERT INTO users (id, email, name)"
               " VALUES (:id, 'user' || :id || '@shop.example', :name)",
            soci::use(id, "id"), soci::use(name, "name");
    }

    void up()
    {
        migrate([&](Migrator& migrator) { migrator.upgrade("head"); });
    }
    void down()
    {
        migrate([&](Migrator& migrator) { migrator.downgrade("base"); });
    }

    /// "first|last" of a user, quoted as SQL quotes: "'Ada'|NULL".
    std::string parts(int id)
    {
        return lab.ask(
            "SELECT quote(first_name) || '|' || quote(last_name)"
            " FROM users WHERE id = " +
            std::to_string(id));
    }

    std::string name(int id)
    {
        return lab.ask("SELECT quote(name) FROM users WHERE id = " +
                       std::to_string(id));
    }

    std::string columns()
    {
        return lab.ask(
            "SELECT group_concat(name, ' ') FROM"
            " (SELECT name FROM pragma_table_info('users') ORDER BY name)");
    }

private:
    template <typename Move>
    void migrate(Move move)
    {
        std::string said;
        try {
            Migrator migrator(sql, history);
            move(migrator);
        } catch (std::exception const& error) {
            said = error.what();
        }
        INFO("Expected: the engine runs the part without an error");
        INFO("Seen: ", said);
        REQUIRE(said.empty());
    }
};

}  // namespace

TEST_SUITE_BEGIN("3 split_name");

TEST_CASE("split_name splits a name at its blank")
{
    Users users;
    users.add(1, "Ada Lovelace");
    users.add(12, "鈴木 さくら");

    users.up();

    CHECK(users.parts(1) == "'Ada'|'Lovelace'");
    CHECK(users.parts(12) == "'鈴木'|'さくら'");
}

TEST_CASE("split_name leaves the last name of a single word NULL")
{
    Users users;
    users.add(1, "Béla");
    users.add(2, "");

    users.up();

    CHECK(users.parts(1) == "'Béla'|NULL");
    CHECK(users.parts(2) == "''|NULL");
}

TEST_CASE("split_name takes all behind the first blank for the last name")
{
    Users users;
    users.add(1, "Ludwig van Beethoven");
    users.add(2, "Gabriel José  de la Concordia");

    users.up();

    CHECK(users.parts(1) == "'Ludwig'|'van Beethoven'");
    CHECK(users.parts(2) == "'Gabriel'|'José  de la Concordia'");
}

TEST_CASE("split_name keeps blanks at the ends of a name")
{
    Users users;
    users.add(1, "Ada ");
    users.add(2, " Ada");

    users.up();

    CHECK(users.parts(1) == "'Ada'|''");
    CHECK(users.parts(2) == "''|'Ada'");
}

TEST_CASE("split_name has no column name afterwards")
{
    Users users;
    users.add(1, "Ada Lovelace");

    users.up();

    CHECK(users.columns() == "email first_name id last_name");
}

TEST_CASE("split_name allows no first name to be NULL")
{
    Users users;
    users.up();

    INFO("Expected: a first name of NULL is refused");
    CHECK_THROWS_AS(users.sql << "INSERT INTO users (email, first_name, last_name)"
                                 " VALUES ('x@shop.example', NULL, 'X')",
                    soci::soci_error);
    CHECK_NOTHROW(users.sql << "INSERT INTO users (email, first_name, last_name)"
                               " VALUES ('y@shop.example', 'Y', NULL)");
}

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
