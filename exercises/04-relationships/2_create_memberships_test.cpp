// Exercise 04, task 2, core, 10 minutes: the cases.
// Edit: create_memberships.cpp
// Uses: memberships.cpp
#include "memberships_fixture.hpp"

#include <doctest/doctest.h>

#include <string>

namespace relationships {

using cases::Memberships;

TEST_SUITE_BEGIN("2 create_memberships");

TEST_CASE("create_memberships makes a table for pairs of users and groups")
{
    Memberships fixture;

    fixture.insert("1", "1");
    fixture.insert("1", "2");
    fixture.insert("2", "1");

    CHECK_SAME(fixture.stored(),
               "user 1 in group 1, user 1 in group 2, user 2 in group 1");
}

TEST_CASE("create_memberships keeps what is there when it is called again")
{
    Memberships fixture;
    fixture.insert("1", "1");

    create_memberships(fixture.sql);

    CHECK_SAME(fixture.stored(), "user 1 in group 1");
}

TEST_CASE("create_memberships refuses the same pair twice")
{
    Memberships fixture;
    fixture.insert("1", "1");

    INFO("Expected: the table itself refuses user 1 in group 1 a second time");
    INFO("Seen: it takes the pair twice");
    CHECK_THROWS_AS(fixture.insert("1", "1"), soci::soci_error);
}

TEST_CASE("create_memberships refuses a user and a group that do not exist")
{
    Memberships fixture;
    // Inside a transaction: a deferred key would speak up at its end only.
    soci::transaction const transaction(fixture.sql);

    INFO("Expected: the table itself refuses an id that no row has");
    CHECK_THROWS_AS(fixture.insert("99", "1"), soci::soci_error);
    CHECK_THROWS_AS(fixture.insert("1", "99"), soci::soci_error);
}

TEST_CASE("create_memberships refuses NULL on either side")
{
    Memberships fixture;

    INFO("Expected: the table itself refuses NULL for user_id and for group_id");
    INFO("Seen: it takes a membership of nobody, or in nothing");
    CHECK_THROWS_AS(fixture.insert("NULL", "1"), soci::soci_error);
    CHECK_THROWS_AS(fixture.insert("1", "NULL"), soci::soci_error);
}

TEST_CASE("create_memberships lets memberships go with their user")
{
    Memberships fixture;
    fixture.insert("4", "1");  // Dagny has no orders, which would hold her
    fixture.insert("5", "1");

    {
        INFO("Expected: deleting Dagny deletes her membership with her");
        CHECK_NOTHROW(fixture.sql << "DELETE FROM users WHERE id = 4");
    }
    CHECK_SAME(fixture.stored(), "user 5 in group 1");
}

TEST_CASE("create_memberships lets memberships go with their group")
{
    Memberships fixture;
    fixture.insert("4", "1");
    fixture.insert("4", "2");

    {
        INFO("Expected: deleting a group deletes its memberships with it");
        CHECK_NOTHROW(fixture.sql << "DELETE FROM groups WHERE id = 1");
    }
    CHECK_SAME(fixture.stored(), "user 4 in group 2");
}

TEST_CASE("create_memberships finds rows from either side without reading all")
{
    Memberships fixture;
    std::string const by_user = workbook::query_plan(
        fixture.sql, "SELECT group_id FROM memberships WHERE user_id = ?");
    std::string const by_group = workbook::query_plan(
        fixture.sql, "SELECT user_id FROM memberships WHERE group_id = ?");

    INFO("Expected: a SEARCH from the user's side and from the group's side");
    INFO("Seen: from the user's side ", by_user, "from the group's side ", by_group);
    CHECK(by_user.starts_with("SEARCH"));
    CHECK(by_group.starts_with("SEARCH"));
}

TEST_SUITE_END();

}  // namespace relationships
