// Exercise 07, task 2, core, 25 minutes: the cases.
// Edit: models.cpp
// Uses: planner.cpp split_name.cpp
#include "models.hpp"

#include "migration_lab.hpp"

#include "engine/autogenerate.hpp"
#include "engine/reflection.hpp"

#include <doctest/doctest.h>

namespace migrations {

using namespace cases;
using namespace migrations;

namespace {

// A database as the models described it before there were telephone numbers, in use.
struct Shop {
    Lab lab;
    soci::session& sql = lab.sql;
    Schema before;

    Shop()
    {
        workbook::run_script(
            sql,
            "CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE,"
            " name TEXT NOT NULL, is_active BOOLEAN NOT NULL DEFAULT 1);"
            "CREATE TABLE orders (id INTEGER PRIMARY KEY,"
            " user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,"
            " status TEXT NOT NULL DEFAULT 'new');"
            "CREATE INDEX orders_by_user ON orders (user_id);"
            "INSERT INTO users (id, email, name) VALUES"
            " (7, 'ada@shop.example', 'Ada'), (8, 'bela@shop.example', 'Béla');"
            "INSERT INTO orders (id, user_id) VALUES (70, 7), (71, 7);");
        before = reflect(sql);
    }

    /// The revision that autogenerate writes from `models()` and this database.
    History generated()
    {
        Draft const draft = draft_revision(before, models());
        return History({Revision{.id = "phone",
                                 .message = "add phone to users",
                                 .up = draft.up,
                                 .down = draft.down,
                                 .checksum = "0"}});
    }
};

std::string words(std::vector<Difference> const& found)
{
    std::string text;
    for (Difference const& one : found) {
        text += (text.empty() ? "" : "; ") + one.text;
    }
    return text.empty() ? "no difference" : text;
}

// Whether there is such a difference; all of them are shown when there is not.
void check_difference(std::vector<Difference> const& found, std::string const& expected)
{
    INFO("Expected: among what autogenerate finds: ", expected);
    INFO("Seen: ", words(found));
    CHECK(std::ranges::find(found, expected, &Difference::text) != found.end());
}

void check_upgrade_runs(Shop& shop)
{
    History const history = shop.generated();
    std::string said;
    try {
        Migrator(shop.sql, history).upgrade("head");
    } catch (std::exception const& error) {
        said = error.what();
    }
    INFO("Expected: the generated revision can be applied to a table with users in it");
    INFO("Seen: ", said);
    REQUIRE(said.empty());
}

}  // namespace

TEST_SUITE_BEGIN("2 models");

TEST_CASE("models lets autogenerate find the column phone")
{
    Shop shop;

    auto const found = differences(shop.before, models());

    INFO("Expected: add column users.phone");
    INFO("Seen: ", words(found));
    CHECK(std::ranges::any_of(found, [](Difference const& one) {
        return one.change == Change::add_column && one.table == "users" &&
               one.name == "phone";
    }));
}

TEST_CASE("models lets autogenerate find the index on phone")
{
    Shop shop;

    check_difference(differences(shop.before, models()),
                     "add index users_by_phone on users (phone)");
}

TEST_CASE("models changes nothing but the column and its index")
{
    Shop shop;

    std::vector<Difference> found = differences(shop.before, models());

    std::erase_if(found, [](Difference const& one) {
        return one.name == "phone" || one.name == "users_by_phone";
    });
    INFO("Expected: no other difference");
    INFO("Seen: ", words(found));
    CHECK(found.empty());
}

TEST_CASE("models lists a table behind those that it refers to")
{
    std::string before;
    for (Table const& table : models()) {
        for (ForeignKey const& key : table.foreign_keys) {
            INFO("Expected: ", key.table, " before ", table.name);
            INFO("Seen: before ", table.name, ":",
                 before.empty() ? " nothing" : before);
            CHECK((before + " ").find(" " + key.table + " ") != std::string::npos);
        }
        before += " " + table.name;
    }
}

TEST_CASE("models gives a revision that can be applied to a table with users")
{
    Shop shop;

    check_upgrade_runs(shop);

    CHECK(shop.lab.ask("SELECT group_concat(id) FROM users") == "7,8");
    CHECK(shop.lab.ask("SELECT group_concat(id) FROM orders") == "70,71");
}

TEST_CASE("models leaves the phone of a user who has not told it NULL")
{
    Shop shop;
    check_upgrade_runs(shop);

    CHECK(shop.lab.ask("SELECT count(*) FROM users WHERE phone IS NULL") == "2");
    shop.sql << "INSERT INTO users (email, name) VALUES ('c@shop.example', 'Chioma')";
    CHECK(shop.lab.ask("SELECT count(*) FROM users WHERE phone IS NULL") == "3");
}

TEST_CASE("models keeps every sign of a phone number")
{
    for (std::string const number : {"+36 1 234 5678", "0049891234", "110"}) {
        Shop shop;
        check_upgrade_runs(shop);

        shop.sql << "UPDATE users SET phone = :phone WHERE id = 7", soci::use(number);

        INFO("Expected: ", number, " as text");
        CHECK(shop.lab.ask("SELECT phone FROM users WHERE id = 7") == number);
        CHECK(shop.lab.ask("SELECT typeof(phone) FROM users WHERE id = 7") == "text");
    }
}

TEST_CASE("models lets two users have the same phone")
{
    Shop shop;
    check_upgrade_runs(shop);

    CHECK_NOTHROW(shop.sql << "UPDATE users SET phone = '+49 30 1234'");
}

TEST_CASE("models gives a revision after which nothing differs")
{
    Shop shop;
    check_upgrade_runs(shop);

    auto const left = differences(reflect(shop.sql), models());

    INFO("Expected: no difference");
    INFO("Seen: ", words(left));
    CHECK(left.empty());
    CHECK(shop.lab.ask("SELECT count(*) FROM pragma_table_info('users')"
                       " WHERE name = 'phone'") == "1");
}

TEST_CASE("models gives a revision that can be taken back")
{
    Shop shop;
    check_upgrade_runs(shop);
    History const history = shop.generated();

    Migrator(shop.sql, history).downgrade("base");

    INFO("Expected: the schema as it was before");
    INFO("Seen: ", words(differences(shop.before, reflect(shop.sql))));
    CHECK(differences(shop.before, reflect(shop.sql)).empty());
    CHECK(shop.lab.ask("SELECT group_concat(name) FROM users") == "Ada,Béla");
    CHECK(shop.lab.ask("SELECT count(*) FROM orders") == "2");
}

TEST_SUITE_END();

}  // namespace migrations
