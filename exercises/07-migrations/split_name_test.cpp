// Exercise 07, task 3, core, 30 minutes: the cases.
// Edit: split_name.cpp
// Uses: planner.cpp models.cpp
#include "split_name_users.hpp"

#include <doctest/doctest.h>

namespace migrations {

using namespace cases;

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

TEST_SUITE_END();

}  // namespace migrations
