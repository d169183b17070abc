// Exercise 04, task 3, core, 20 minutes: the cases.
// Edit: memberships.cpp
// Uses: create_memberships.cpp
#include "memberships_fixture.hpp"

#include "workbook/statement_log.hpp"

#include <doctest/doctest.h>

#include <string>

namespace relationships {

using cases::Memberships;

namespace {

// Groups or members: "54 bakers, 55 zither players".
template <typename Row>
std::string names(std::vector<Row> const& rows)
{
    return cases::listed(
        rows, [](Row const& row) { return std::to_string(row.id) + " " + row.name; });
}

// "54 bakers (1 Ada, 2 Béla), 55 zither players ()"
std::string names(std::vector<GroupWithMembers> const& groups)
{
    return cases::listed(groups, [](GroupWithMembers const& each) {
        return names(std::vector{each.group}) + " (" + names(each.members) + ")";
    });
}

// The groups alone, whatever their members are.
std::vector<Group> without_members(std::vector<GroupWithMembers> const& groups)
{
    std::vector<Group> alone;
    for (GroupWithMembers const& each : groups) {
        alone.push_back(each.group);
    }
    return alone;
}

}  // namespace

TEST_SUITE_BEGIN("3 memberships");

TEST_CASE("add_member tells a new membership from one that was there")
{
    Memberships fixture;
    soci::transaction transaction(fixture.sql);  // the caller's

    auto const add = [&](long long user_id, long long group_id) {
        return std::string(add_member(fixture.sql, user_id, group_id) ? "true"
                                                                      : "false");
    };

    CHECK_SAME("first " + add(1, 2), "first true");
    CHECK_SAME("the same again " + add(1, 2), "the same again false");
    CHECK_SAME("another " + add(2, 1), "another true");
    CHECK_SAME(fixture.stored(), "user 1 in group 2, user 2 in group 1");

    transaction.rollback();
    CHECK_SAME("after the caller's rollback " + workbook::or_nothing(fixture.stored()),
               "after the caller's rollback nothing");
}

TEST_CASE("add_member refuses a user or a group that does not exist")
{
    Memberships fixture;

    {
        INFO("Expected: soci_error, for an unknown user and for an unknown group");
        CHECK_THROWS_AS(add_member(fixture.sql, 99, 1), soci::soci_error);
        CHECK_THROWS_AS(add_member(fixture.sql, 1, 99), soci::soci_error);
    }
    CHECK_SAME(fixture.stored(), "");

    fixture.sql << "ALTER TABLE memberships RENAME TO gone";
    CHECK_SAME("without the table: " +
                   cases::thrown_by([&] { add_member(fixture.sql, 1, 1); }),
               "without the table: soci_error");
}

TEST_CASE("groups_of lists a user's groups by name")
{
    Memberships fixture;
    fixture.add_a_second_shop();
    fixture.insert("200", "55");
    fixture.insert("200", "54");
    fixture.insert("200", "7000000002");
    fixture.insert("200", "56");
    fixture.insert("200", "57");
    fixture.insert("31", "1");

    CHECK_SAME(names(groups_of(fixture.sql, 200)),
               "56 , 57 " + std::string("Quil\0ters", 9) +
                   ", 7000000002 archers, 54 bakers, 55 zither players");

    fixture.add_groups(2500);
    fixture.sql << "INSERT INTO memberships (user_id, group_id)"
                   " SELECT 22, id FROM groups WHERE name LIKE 'Group %'";
    CHECK_SAME(std::to_string(groups_of(fixture.sql, 22).size()) + " groups",
               "2500 groups");
}

TEST_CASE("groups_of is empty for a user in no group")
{
    Memberships fixture;
    fixture.insert("2", "1");

    CHECK_SAME(names(groups_of(fixture.sql, 1)), "");
    CHECK_SAME(names(groups_of(fixture.sql, 99)), "");

    fixture.sql << "ALTER TABLE memberships RENAME TO gone";
    CHECK_SAME(
        "without the table: " + cases::thrown_by([&] { groups_of(fixture.sql, 1); }),
        "without the table: soci_error");
}

TEST_CASE("groups_of binds the id and never pastes it into SQL")
{
    Memberships fixture;
    workbook::StatementLog const log(fixture.sql);

    groups_of(fixture.sql, 731'946);

    INFO("Expected: the user's id in no statement's text");
    INFO("Seen: it is part of a statement's text");
    CHECK_FALSE(log.text_contains("731946"));
}

TEST_CASE("add_member and members_of bind ids and never paste them into SQL")
{
    Memberships fixture;
    fixture.add_a_second_shop();
    workbook::StatementLog const log(fixture.sql);

    add_member(fixture.sql, 7'000'000'001, 7'000'000'002);
    members_of(fixture.sql, 7'000'000'002);

    INFO("Expected: neither id in any statement's text");
    INFO("Seen: one is part of a statement's text");
    CHECK_FALSE(log.text_contains("700000000"));
}

TEST_CASE("members_of lists a group's members by name and then by id")
{
    Memberships fixture;
    fixture.add_a_second_shop();
    for (char const* const user : {"200", "7000000001", "31", "90", "91", "22"}) {
        fixture.insert(user, "55");
    }
    fixture.insert("1", "54");

    CHECK_SAME(names(members_of(fixture.sql, 55)),
               "90 , 7000000001 Abeni, 31 Mirko, 200 Mirko, 22 Zoë, 91 bo");
    CHECK_SAME(names(members_of(fixture.sql, 54)), "1 Ada");

    workbook::grow_shop(fixture.sql, {.users = 2500});
    fixture.sql << "INSERT INTO memberships (user_id, group_id)"
                   " SELECT id, 3 FROM users WHERE name LIKE 'User %'";
    CHECK_SAME(std::to_string(members_of(fixture.sql, 3).size()) + " members",
               "2500 members");
}

TEST_CASE("members_of is empty for a group without members")
{
    Memberships fixture;
    fixture.insert("2", "1");

    CHECK_SAME(names(members_of(fixture.sql, 2)), "");
    CHECK_SAME(names(members_of(fixture.sql, 99)), "");

    fixture.sql << "ALTER TABLE memberships RENAME TO gone";
    CHECK_SAME(
        "without the table: " + cases::thrown_by([&] { members_of(fixture.sql, 1); }),
        "without the table: soci_error");
}

TEST_CASE("groups_with_members lists each group with its members")
{
    Memberships fixture;
    for (char const* const group : {"1", "2", "3"}) {
        fixture.insert("2", group);
    }
    fixture.insert("1", "3");

    CHECK_SAME(
        names(groups_with_members(fixture.sql)),
        "1 book club (2 Béla), 3 newsletter (1 Ada, 2 Béla), 2 wholesale (2 Béla)");
}

TEST_CASE("groups_with_members keeps a group without members")
{
    Memberships fixture;
    fixture.insert("2", "1");

    CHECK_SAME(names(without_members(groups_with_members(fixture.sql))),
               "1 book club, 3 newsletter, 2 wholesale");

    fixture.add_groups(2500);
    CHECK_SAME(std::to_string(groups_with_members(fixture.sql).size()) + " groups",
               "2503 groups");
}

TEST_CASE("groups_with_members gives a group without members none")
{
    Memberships fixture;
    fixture.insert("2", "1");

    CHECK_SAME(names(groups_with_members(fixture.sql)),
               "1 book club (2 Béla), 3 newsletter (), 2 wholesale ()");
}

TEST_CASE("groups_with_members orders members by name and then by id")
{
    Memberships fixture;
    fixture.add_a_second_shop();
    for (char const* const user : {"200", "7000000001", "31", "90", "91", "22"}) {
        fixture.insert(user, "55");
    }

    auto const groups = groups_with_members(fixture.sql);

    CHECK_SAME(names(without_members(groups)),
               "56 , 57 " + std::string("Quil\0ters", 9) +
                   ", 7000000002 archers, 54 bakers,"
                   " 1 book club, 3 newsletter, 2 wholesale, 55 zither players");

    CHECK_SAME(
        groups.empty() ? "" : names(std::vector{groups.back()}),
        "55 zither players (90 , 7000000001 Abeni, 31 Mirko, 200 Mirko, 22 Zoë, 91 bo)");
}

TEST_SUITE_END();

}  // namespace relationships
