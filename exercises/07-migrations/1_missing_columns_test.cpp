// Exercise 07, task 1, warm-up, 5 minutes: the cases.
// Edit: missing_columns.cpp
// Uses: plan_upgrade.cpp plan_downgrade.cpp
#include "missing_columns.hpp"

#include "lab.hpp"
#include "workbook/check_same.hpp"

#include <doctest/doctest.h>

namespace migrations::cases {

namespace {

std::string in_words(std::vector<std::string> const& names)
{
    std::string text;
    for (std::string const& name : names) {
        text += (text.empty() ? "" : " ") + name;
    }
    return text.empty() ? "none is missing" : text;
}

// A table as an older program made it.
struct OldShop : Lab {
    OldShop()
    {
        sql << "CREATE TABLE users (id INTEGER PRIMARY KEY, Name TEXT)";
        sql << "CREATE TABLE \"o'brien\" (id INTEGER PRIMARY KEY, phone TEXT)";
        sql << "INSERT INTO users VALUES (1, 'Ada')";
    }

    std::string missing(std::string const& table, std::vector<std::string> const& asked)
    {
        return in_words(missing_columns(sql, table, asked));
    }
};

}  // namespace

TEST_SUITE_BEGIN("1 missing_columns");

TEST_CASE("missing_columns names what the table does not have in the order asked")
{
    OldShop shop;

    CHECK_SAME(shop.missing("users", {"phone", "id", "city"}), "phone city");
    CHECK_SAME(shop.missing("users", {"city", "phone"}), "city phone");
    CHECK_SAME(shop.missing("users", {"city", "id", "city"}), "city city");
    CHECK_SAME(shop.missing("users", {"id"}), "none is missing");
}

TEST_CASE("missing_columns names all of them when there is no such table")
{
    OldShop shop;

    CHECK_SAME(shop.missing("orders", {"id", "user_id"}), "id user_id");
    CHECK_SAME(shop.missing("orders", {}), "none is missing");
}

TEST_CASE("missing_columns takes upper and lower case for the same")
{
    OldShop shop;

    CHECK_SAME(shop.missing("users", {"name", "ID", "NAMES"}), "NAMES");
    CHECK_SAME(shop.missing("USERS", {"name", "phone"}), "phone");
}

TEST_CASE("missing_columns takes a name as a whole and not as a pattern")
{
    OldShop shop;
    shop.sql << "CREATE TABLE parts (partXid INTEGER PRIMARY KEY, list_price INTEGER,"
                " label TEXT AS ('part ' || partXid))";

    CHECK_SAME(shop.missing("parts", {"part_id", "price", "partXid", "integer"}),
               "part_id price integer");
    CHECK_SAME(shop.missing("parts", {"list_price", "label"}), "label");
}

TEST_CASE("missing_columns knows every column of a wide table")
{
    OldShop shop;
    std::vector<std::string> names;
    std::string list;
    for (int i = 0; i < 150; ++i) {
        names.push_back("c" + std::to_string(i));
        list += (i == 0 ? "" : ", ") + names.back();
    }
    shop.sql << "CREATE TABLE wide (" + list + ")";

    CHECK_SAME(shop.missing("wide", names), "none is missing");
}

TEST_CASE("missing_columns takes the name of the table as a value")
{
    OldShop shop;

    CHECK_SAME(shop.missing("o'brien", {"phone", "city"}), "city");
}

TEST_CASE("missing_columns changes nothing")
{
    OldShop shop;

    shop.missing("users", {"phone"});
    shop.missing("orders", {"id"});

    CHECK_SAME(shop.ask("SELECT group_concat(sql, '; ') FROM sqlite_master"),
               "CREATE TABLE users (id INTEGER PRIMARY KEY, Name TEXT); CREATE TABLE"
               " \"o'brien\" (id INTEGER PRIMARY KEY, phone TEXT)");
    CHECK_SAME(shop.ask("SELECT group_concat(Name) FROM users"), "Ada");
}

TEST_CASE("missing_columns lets an error of the database through")
{
    OldShop shop;
    shop.sql.close();

    std::string seen = "a list";
    try {
        missing_columns(shop.sql, "users", {"id"});
    } catch (soci::soci_error const&) {
        seen = "a soci_error";
    }

    INFO("Expected: a soci_error, because the session is closed");
    INFO("Seen: ", seen);
    CHECK(seen == "a soci_error");
}

TEST_SUITE_END();

}  // namespace migrations::cases
