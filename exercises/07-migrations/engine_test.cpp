// Exercise 07, task 4, stretch, 10 minutes: the cases.
// Edit: planner.cpp
// Uses: models.cpp split_name.cpp
#include "migration_lab.hpp"

#include "engine/offline.hpp"
#include "engine/sql_text.hpp"
#include "engine/targets.hpp"

#include <doctest/doctest.h>

namespace migrations {

using namespace cases;
using namespace migrations;

TEST_SUITE_BEGIN("4 engine");

TEST_CASE("the engine upgrades step by step and goes all the way back")
{
    Lab lab;
    History const history = three();
    Migrator migrator(lab.sql, history);

    migrator.upgrade("+2");
    CHECK(lab.applied() == "a b");
    migrator.upgrade("head");
    CHECK(lab.applied() == "a b c");
    CHECK(lab.ask("SELECT x FROM b") == "from c");

    migrator.downgrade("-1");
    CHECK(lab.applied() == "a b");
    migrator.downgrade("base");
    CHECK(lab.applied() == "nothing");
    CHECK_FALSE(lab.has_table("a"));
}

TEST_CASE("the engine leaves all as it was when a statement fails")
{
    Lab lab;
    History const history(
        {revision("a", {}, make_a), revision("b", {"a"},
                                             "-- migrate:up\nCREATE TABLE b (x TEXT);\n"
                                             "INSERT INTO nowhere VALUES (1);\n")});
    Migrator migrator(lab.sql, history);

    std::string const said = refusal([&] { migrator.upgrade("head"); });

    CHECK(said.find("revision b") != std::string::npos);
    CHECK(said.find("statement 2 of 2") != std::string::npos);
    CHECK(lab.applied() == "a");
    CHECK_FALSE(lab.has_table("b"));
}

TEST_CASE("the engine refuses to go on when an applied file was edited")
{
    Lab lab;
    Migrator(lab.sql, History({revision("a", {}, make_a)})).upgrade("head");
    History const edited(
        {revision("a", {}, make_a + "-- a remark\n"), revision("b", {"a"}, make_b)});
    Migrator migrator(lab.sql, edited);

    CHECK(refusal([&] { migrator.upgrade("head"); }).find("edited") !=
          std::string::npos);
    CHECK(lab.applied() == "a");
}

TEST_CASE("the engine does not guess between two heads and takes their merge")
{
    Lab lab;
    Revision const a = revision("a", {}, make_a);
    Revision const b = revision("b", {"a"}, make_b);
    Revision const other = revision("other", {"a"}, "-- migrate:up\n");
    History const two({a, b, other});

    CHECK(refusal([&] {
              Migrator(lab.sql, two).upgrade("head");
          }).find("b and other") != std::string::npos);
    CHECK(lab.applied() == "nothing");
    Migrator(lab.sql, two).upgrade("heads");
    CHECK(lab.applied() == "a b other");

    History const merged(
        {a, b, other, revision("m", {"b", "other"}, "-- migrate:up\n")});
    Migrator(lab.sql, merged).upgrade("head");
    CHECK(current_heads(lab.sql, merged) == std::set<std::string>{"m"});
}

TEST_CASE("the engine refuses revisions that stand in a circle or on nothing")
{
    Revision const first = revision("a", {"b"}, make_a);
    Revision const second = revision("b", {"a"}, make_b);

    CHECK(refusal([&] { History({first, second}); }).find("circle") !=
          std::string::npos);
    CHECK(refusal([&] { History({second}); }).find("no file has") != std::string::npos);
    CHECK(refusal([&] { History({first, first}); }).find("two files") !=
          std::string::npos);
}

TEST_CASE("the engine splits a script at the semicolons that end a statement")
{
    auto const statements = split_statements(
        "INSERT INTO a VALUES ('x;y''; z'); -- not; here\n"
        "/* nor; here */ CREATE TABLE \"b;c\" (x, [d;e], `f;g`);\n"
        "CREATE TRIGGER t AFTER INSERT ON a BEGIN\n"
        "  UPDATE a SET x = CASE WHEN 1 THEN 'END;' END;\n"
        "  DELETE FROM a;\n"
        "END;\n;;\n"
        "SELECT 1");

    REQUIRE(statements.size() == 4);
    CHECK(statements[0] == "INSERT INTO a VALUES ('x;y''; z')");
    CHECK(statements[1] == "CREATE TABLE \"b;c\" (x, [d;e], `f;g`)");
    CHECK(statements[2].ends_with("DELETE FROM a;\nEND"));
    CHECK(statements[3] == "SELECT 1");
    CHECK(split_statements("-- nothing; but this\n").empty());
    CHECK(refusal([] { split_statements("SELECT 1;\nSELECT 'a"); }).find("line 2") !=
          std::string::npos);
}

TEST_CASE("the engine takes nothing but a number for a number of steps")
{
    Lab lab;
    History const history = three();
    Migrator migrator(lab.sql, history);
    migrator.upgrade("a");

    for (std::string const target :
         {"+0", "+x", "+1x", "+", "+-1", "+3", "+99999999999"}) {
        INFO("upgrade ", target);
        CHECK(refusal([&] { migrator.upgrade(target); }).find(target) !=
              std::string::npos);
        CHECK(lab.applied() == "a");
    }
    for (std::string const target : {"-0", "-x", "-", "-2"}) {
        INFO("downgrade ", target);
        CHECK(refusal([&] { migrator.downgrade(target); }).find(target) !=
              std::string::npos);
        CHECK(lab.applied() == "a");
    }
}

TEST_CASE("the engine takes no file that has a part twice")
{
    std::string const up = "-- migrate:up\nCREATE TABLE a (x);\n";
    std::string const down = "-- migrate:down\nDROP TABLE a;\n";

    CHECK(refusal([&] { revision("a", {}, up + up); }).find("two lines begin") !=
          std::string::npos);
    CHECK(refusal([&] {
              revision("a", {}, up + down + down);
          }).find("two lines begin") != std::string::npos);
}

TEST_CASE("the engine lets no script end the transaction it runs in")
{
    CHECK(refusal([] {
              revision("a", {}, "-- migrate:up\nCREATE TABLE a (x);\nCOMMIT;\n");
          }).find("COMMIT") != std::string::npos);
}

TEST_CASE("the engine writes a script offline that does what upgrade does")
{
    Lab online;
    Lab offline;
    History const history = three();
    Migrator(online.sql, history).upgrade("head");

    workbook::run_script(offline.sql, upgrade_script(history, "base:head"));

    CHECK(upgrade_script(history, "base:head") == upgrade_script(history, "head"));
    CHECK(offline.applied() == "a b c");
    CHECK(offline.ask("SELECT group_concat(sql) FROM sqlite_master") ==
          online.ask("SELECT group_concat(sql) FROM sqlite_master"));
    CHECK(refusal([&] { Migrator(offline.sql, history).upgrade("head"); }).empty());

    workbook::run_script(offline.sql, downgrade_script(history, "head:a"));
    CHECK(offline.applied() == "a");
}

TEST_CASE("the engine stamps a database that was made in another way")
{
    Lab lab;
    workbook::run_script(lab.sql, "CREATE TABLE a (x TEXT); CREATE TABLE b (x TEXT)");
    History const history = three();
    Migrator migrator(lab.sql, history);

    migrator.stamp("b");
    CHECK(lab.applied() == "a b");
    migrator.upgrade("head");
    CHECK(lab.ask("SELECT x FROM b") == "from c");
}

TEST_SUITE_END();

}  // namespace migrations
