// Exercise 07, task 5, stretch, 10 minutes: the cases.
// Edit: models.cpp
// Uses: planner.cpp split_name.cpp
#include "migration_lab.hpp"

#include "engine/autogenerate.hpp"
#include "engine/reflection.hpp"
#include "workbook/sample_shop.hpp"

#include <doctest/doctest.h>

namespace migrations {

using namespace cases;
using namespace migrations;

namespace {

// Runs a draft's script as a revision of its own, and takes it back.
struct DraftHistory {
    History history;

    explicit DraftHistory(Draft const& draft)
        : history({Revision{.id = "draft",
                            .message = "draft",
                            .up = draft.up,
                            .down = draft.down,
                            .checksum = "0"}})
    {
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

bool warns_of(Draft const& draft, std::string const& text)
{
    return std::ranges::any_of(draft.warnings, [&](std::string const& warning) {
        return warning.find(text) != std::string::npos;
    });
}

}  // namespace

TEST_SUITE_BEGIN("5 autogenerate");

TEST_CASE("autogenerate makes the whole shop from nothing and finds no difference then")
{
    workbook::ScratchDatabase shop;
    workbook::load_shop(shop.sql);
    Schema const models = reflect(shop.sql);
    Lab lab;
    DraftHistory const draft(draft_revision(reflect(lab.sql), models));
    Migrator migrator(lab.sql, draft.history);

    migrator.upgrade("head");
    CHECK(words(differences(reflect(lab.sql), models)) == "no difference");

    migrator.downgrade("base");
    CHECK(reflect(lab.sql).empty());
}

TEST_CASE("autogenerate sees types and NULL and defaults and keys and indexes")
{
    workbook::ScratchDatabase shop;
    workbook::load_shop(shop.sql);
    Schema const live = reflect(shop.sql);
    auto const found = [&](auto change) {
        Schema models = live;
        change(models);
        return words(differences(live, models));
    };

    CHECK(found([](Schema& m) { m[0].columns[2].type = "BLOB"; }) ==
          "change column users.name from TEXT NOT NULL to BLOB NOT NULL");
    CHECK(found([](Schema& m) { m[1].columns[2].nullable = false; }) ==
          "change column products.description from TEXT to TEXT NOT NULL");
    CHECK(found([](Schema& m) { m[0].columns[3].default_value = "'staff'"; }) ==
          "change column users.role from TEXT NOT NULL DEFAULT 'customer' to TEXT NOT"
          " NULL DEFAULT 'staff'");
    CHECK(found([](Schema& m) { m[0].uniques.clear(); }) ==
          "drop from users: unique (email)");
    CHECK(found([](Schema& m) { m[2].foreign_keys[0].on_delete = "CASCADE"; }) ==
          "add to orders: foreign key (user_id) to users (id) on delete CASCADE; drop"
          " from orders: foreign key (user_id) to users (id) on delete RESTRICT");
    CHECK(found([](Schema& m) { m[2].indexes[0].unique = true; }) ==
          "drop index orders_by_user on orders (user_id); add unique index"
          " orders_by_user on orders (user_id)");
    CHECK(found([](Schema& m) { std::swap(m[0].columns[1], m[0].columns[2]); }) ==
          "no difference");
}

TEST_CASE("autogenerate rebuilds a table and loses no row that refers to it")
{
    Lab lab;
    workbook::run_script(
        lab.sql,
        "CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);"
        "CREATE INDEX users_by_name ON users (name);"
        "CREATE TABLE orders (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL"
        " REFERENCES users (id) ON DELETE CASCADE);"
        "CREATE TABLE log (line TEXT);"
        "CREATE TRIGGER gone AFTER DELETE ON users BEGIN"
        " INSERT INTO log VALUES (old.name); END;"
        "INSERT INTO users VALUES (1, 'Ada'), (2, 'Dagny');"
        "INSERT INTO orders VALUES (10, 1), (11, 1), (12, 2);");
    Schema const live = reflect(lab.sql);
    Schema models = live;
    models[0].uniques.push_back({"name"});
    DraftHistory const draft(draft_revision(live, models));
    Migrator migrator(lab.sql, draft.history);

    migrator.upgrade("head");

    CHECK(words(differences(reflect(lab.sql), models)) == "no difference");
    CHECK(lab.ask("SELECT count(*) FROM orders JOIN users ON users.id = user_id") ==
          "3");
    CHECK(lab.ask("SELECT count(*) FROM log") == "0");
    CHECK(lab.ask("PRAGMA foreign_keys") == "1");
    lab.sql << "DELETE FROM users WHERE id = 2";
    CHECK(lab.ask("SELECT line FROM log") == "Dagny");
    CHECK(lab.ask("SELECT count(*) FROM orders") == "2");

    migrator.downgrade("base");
    CHECK(words(differences(reflect(lab.sql), live)) == "no difference");
    CHECK(lab.ask("SELECT count(*) FROM orders") == "2");
}

TEST_CASE("autogenerate rebuilds a table with all that models do not describe")
{
    Lab lab;
    workbook::run_script(
        lab.sql,
        "CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, is_active INTEGER);"
        "CREATE UNIQUE INDEX one_active ON users (name) WHERE is_active = 1;"
        "CREATE INDEX users_by_lower_name ON users (lower(name));"
        "CREATE TABLE orders (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL"
        " REFERENCES users ON UPDATE CASCADE);");
    std::string const indexes =
        "SELECT group_concat(sql) FROM"
        " (SELECT sql FROM sqlite_master WHERE type = 'index' ORDER BY name)";
    std::string const before = lab.ask(indexes);
    Schema const live = reflect(lab.sql);
    Schema models = live;
    models[0].columns[1].default_value = "''";
    models[1].columns.push_back({.name = "note", .type = "TEXT", .nullable = true});
    models[1].columns[1].nullable = true;
    Draft const draft = draft_revision(live, models);
    DraftHistory const drafted(draft);
    Migrator migrator(lab.sql, drafted.history);

    CHECK(warns_of(draft,
                   "rebuild of orders leaves out what models do not describe"
                   " (UPDATE)"));
    migrator.upgrade("head");
    CHECK(lab.ask(indexes) == before);
    CHECK(words(differences(reflect(lab.sql), models)) == "no difference");
    migrator.downgrade("base");
    CHECK(lab.ask(indexes) == before);
    CHECK(words(differences(reflect(lab.sql), live)) == "no difference");
}

TEST_CASE("autogenerate drops tables in an order that their rows allow")
{
    Lab lab;
    workbook::run_script(
        lab.sql,
        "CREATE TABLE orders (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL"
        " REFERENCES users (id) ON DELETE RESTRICT);"
        "CREATE TABLE users (id INTEGER PRIMARY KEY);"  // the younger, as if rebuilt
        "INSERT INTO users VALUES (1); INSERT INTO orders VALUES (10, 1);");
    DraftHistory const draft(draft_revision(reflect(lab.sql), {}));

    CHECK_NOTHROW(Migrator(lab.sql, draft.history).upgrade("head"));

    CHECK(reflect(lab.sql).empty());
}

TEST_CASE("autogenerate takes nothing when a rebuild breaks a foreign key")
{
    Lab lab;
    workbook::run_script(
        lab.sql,
        "CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);"
        "CREATE TABLE orders (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL"
        " REFERENCES users (id));"
        "INSERT INTO users VALUES (1, 'Ada'), (2, 'Dagny');"
        "INSERT INTO orders VALUES (10, 2);");
    History const history({revision("a", {},
                                    "-- migrate:up foreign_keys=off\n"
                                    "DELETE FROM users WHERE id = 2;\n")});

    CHECK_THROWS_AS(Migrator(lab.sql, history).upgrade("head"), std::runtime_error);
    CHECK(lab.ask("SELECT count(*) FROM users") == "2");
    CHECK(lab.applied() == "nothing");
    CHECK(lab.ask("PRAGMA foreign_keys") == "1");
}

TEST_CASE("autogenerate warns of what it cannot know")
{
    workbook::ScratchDatabase shop;
    workbook::load_shop(shop.sql);
    Schema const live = reflect(shop.sql);
    auto const draft = [&](auto change) {
        Schema models = live;
        change(models);
        return draft_revision(live, models);
    };

    Draft const renamed = draft([](Schema& m) { m[0].columns[2].name = "full_name"; });
    CHECK(warns_of(renamed, "RENAME COLUMN name TO full_name"));
    CHECK(warns_of(renamed, "users.full_name is NOT NULL without a default"));
    CHECK(renamed.up.sql.find("-- WARNING: if users.name was renamed") !=
          std::string::npos);

    CHECK(
        warns_of(draft([](Schema& m) { m.pop_back(); }), "user_groups goes with all"));
    Draft const rebuilt = draft([](Schema& m) { m[1].columns[2].nullable = false; });
    CHECK(warns_of(rebuilt, "products.description becomes NOT NULL"));
    CHECK(warns_of(rebuilt, "(CHECK)"));
}

TEST_SUITE_END();

}  // namespace migrations
