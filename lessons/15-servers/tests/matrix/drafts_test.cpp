// Lesson 07: models, autogenerate and check on each database.
#include "matrix_database.hpp"

#include "07-migrations/engine/differences.hpp"
#include "07-migrations/engine/migration_error.hpp"
#include "07-migrations/engine/reflection.hpp"
#include "07-migrations/models.hpp"
#include "07-migrations/tool/commands.hpp"
#include "workbook/check_same.hpp"
#include "workbook/files.hpp"

#include <doctest/doctest.h>

#include <sstream>
#include <string>

namespace servers::cases {

using migrations::Schema;
using migrations::Table;

namespace {

// The commands of `migrate` on the shop of exercise 07.
struct ShopLab : OpenDatabase {
    workbook::ScratchFolder folder;
    migrations::Place place{folder / "migrations", url()};

    ShopLab()
    {
        std::ostringstream said;
        migrations::init(place, said);
    }

    std::string generate(Schema const& models, std::string const& id)
    {
        std::ostringstream out;
        migrations::autogenerate(place, {.message = "test", .id = id}, models, out);
        return out.str();
    }

    std::string check(Schema const& models)
    {
        std::ostringstream out;
        migrations::check(place, models, out);
        return out.str();
    }

    std::string upgrade(std::string const& target)
    {
        std::ostringstream out;
        migrations::upgrade(place, target, out);
        return out.str();
    }

    void downgrade(std::string const& target)
    {
        std::ostringstream out;
        migrations::downgrade(place, target, out);
    }
};

std::string note()
{
    return under_test() == DatabaseKind::sqlite
               ? ""
               : "note: the draft is not tried; run it up and down on a copy\n";
}

// The shop before users had telephones.
Schema before_phones()
{
    Schema models = migrations::models();
    Table& users = models.front();
    std::erase_if(users.columns, [](auto const& one) { return one.name == "phone"; });
    users.indexes.clear();
    return models;
}

template <typename Call>
std::string refused(Call call)
{
    try {
        call();
    } catch (migrations::MigrationError const& error) {
        return error.what();
    }
    return "";
}

}  // namespace

TEST_CASE("07: the shop's models make a database that agrees with them")
{
    ShopLab lab;
    lab.generate(migrations::models(), "a");
    CHECK_SAME(lab.upgrade("head"), "upgrade base -> a (head), test\n");
    CHECK_SAME(lab.check(migrations::models()), "agreed\n");
    CHECK_SAME(lab.generate(migrations::models(), "b"),
               "nothing differs; no file is written\n");
}

TEST_CASE("07: a draft adds a column and an index and takes them back")
{
    ShopLab lab;
    lab.generate(before_phones(), "a");
    lab.upgrade("head");
    lab.sql << "INSERT INTO users (email, name) VALUES ('ada@x', 'Ada')";
    CHECK_SAME(lab.generate(migrations::models(), "b"),
               note() +
                   "found: add column users.phone TEXT\n"
                   "found: add index users_by_phone on users (phone)\n"
                   "wrote b_test.sql\n");
    lab.upgrade("head");
    CHECK_SAME(lab.check(migrations::models()), "agreed\n");
    lab.downgrade("-1");
    lab.sql << "UPDATE users SET name = 'Ada L.'";
    CHECK_SAME(lab.ask("SELECT name FROM users"), "Ada L.");
    lab.upgrade("head");
    CHECK_SAME(lab.check(migrations::models()), "agreed\n");
    lab.downgrade("base");
    CHECK(migrations::reflect(lab.sql).empty());
}

TEST_CASE("07: check says what differs, by name")
{
    ShopLab lab;
    lab.generate(before_phones(), "a");
    lab.upgrade("head");
    CHECK_SAME(lab.check(migrations::models()),
               "the models want: add column users.phone TEXT\n"
               "the models want: add index users_by_phone on users (phone)\n");
    lab.sql << "CREATE TABLE notes (id INTEGER PRIMARY KEY)";
    lab.sql << "CREATE VIEW names AS SELECT name FROM users";
    CHECK_SAME(lab.check(before_phones()),
               "the models want: drop table notes\nnot compared: view names\n");
}

TEST_CASE("07: a column of another type is changed by hand on a server")
{
    ShopLab lab;
    lab.generate(before_phones(), "a");
    lab.upgrade("head");
    Schema models = before_phones();
    models.front().columns[2].nullable = true;
    std::string const said = refused([&] { lab.generate(models, "b"); });
    CHECK_SAME(said, under_test() == DatabaseKind::sqlite
                         ? ""
                         : "change column users.name from TEXT NOT NULL to TEXT: for a"
                           " server, write this revision by hand ('migrate revision'),"
                           " with its own ALTER TABLE");
}

TEST_CASE("07: what is read of a table is what made it")
{
    OpenDatabase database;
    database.run(
        "CREATE TABLE parents (a INTEGER NOT NULL, b INTEGER NOT NULL,"
        " PRIMARY KEY (a, b));"
        "CREATE TABLE children (id INTEGER PRIMARY KEY, a INTEGER, b INTEGER,"
        " code VARCHAR(20) NOT NULL DEFAULT 'it''s', low INTEGER DEFAULT -1,"
        " UNIQUE (a, code), FOREIGN KEY (a, b) REFERENCES parents (a, b)"
        " ON DELETE SET NULL ON UPDATE CASCADE, CHECK (low > -5));"
        "CREATE INDEX by_code ON children (code DESC, low);"
        "CREATE UNIQUE INDEX by_low ON children (low)");
    Schema const live = migrations::reflect(database.sql);
    Schema const meant{
        {.name = "parents",
         .columns = {{.name = "a", .type = "INTEGER"},
                     {.name = "b", .type = "INTEGER"}},
         .primary_key = {"a", "b"}},
        {.name = "children",
         .columns = {{.name = "id", .type = "INTEGER"},
                     {.name = "a", .type = "INTEGER", .nullable = true},
                     {.name = "b", .type = "INTEGER", .nullable = true},
                     {.name = "code",
                      .type = "VARCHAR(20)",
                      .default_value = "'it''s'"},
                     {.name = "low",
                      .type = "INTEGER",
                      .nullable = true,
                      .default_value = "-1"}},
         .primary_key = {"id"},
         .uniques = {{"a", "code"}},
         .foreign_keys = {{.columns = {"a", "b"},
                           .table = "parents",
                           .referenced = {"a", "b"},
                           .on_delete = "SET NULL",
                           .on_update = "CASCADE"}},
         .indexes = {{.name = "by_code",
                      .columns = {"code", "low"},
                      .descending = {"code"}},
                     {.name = "by_low", .columns = {"low"}, .unique = true}},
         .checks = {"low > -5"}}};
    std::string found;
    for (auto const& one : migrations::differences(live, meant)) {
        found += one.text + "; ";
    }
    CHECK_SAME(found, "");
}

TEST_CASE("07: what no model describes is named by check")
{
    ShopLab lab;
    lab.generate(before_phones(), "a");
    lab.upgrade("head");
    std::string named;
    if (under_test() == DatabaseKind::mysql) {
        lab.sql << "ALTER TABLE users ADD FULLTEXT INDEX by_word (name)";
        lab.sql << "CREATE INDEX by_start ON users (name(7))";
        named =
            "not compared: the index by_start in table users\n"
            "not compared: the index by_word in table users\n";
    } else {
        lab.sql << "CREATE INDEX by_lower ON users (lower(name))";
        lab.sql << "CREATE INDEX of_active ON users (name) WHERE is_active = 1";
        named = under_test() == DatabaseKind::sqlite
                    ? "not compared: index by_lower\n"
                      "not compared: index of_active\n"
                    : "not compared: the index by_lower in table users\n"
                      "not compared: the index of_active in table users\n";
    }
    CHECK_SAME(lab.check(before_phones()), named + "agreed\n");
    lab.sql
        << "CREATE TABLE sums (a INTEGER, b INTEGER GENERATED ALWAYS AS (a + 1) STORED)";
    CHECK(lab.check(before_phones()).find("the generated column b in table sums") !=
          std::string::npos);
}

}  // namespace servers::cases
