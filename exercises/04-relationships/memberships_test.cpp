// Exercise 04, task 1: the cases. Read them; change only memberships.cpp.
#include "memberships.hpp"

#include "shop_cases.hpp"
#include "workbook/statement_log.hpp"

#include <doctest/doctest.h>

#include <string>

namespace {

// The shop, with the exercise's table in it and no membership yet.
struct Fixture : cases::Shop {
    Fixture() { create_memberships(sql); }

    // Past the functions under test, as any other program would.
    void insert(std::string const& user_id, std::string const& group_id)
    {
        sql << "INSERT INTO memberships (user_id, group_id) VALUES (" + user_id + ", " +
                   group_id + ")";
    }

    // "user 1 in group 1, user 1 in group 2"
    std::string stored()
    {
        soci::rowset<std::string> const pairs =
            (sql.prepare << "SELECT 'user ' || user_id || ' in group ' || group_id"
                            " FROM memberships ORDER BY user_id, group_id");
        return cases::listed(pairs, [](std::string const& pair) { return pair; });
    }

    // Groups and users of other ids and names, in neither order of the alphabet.
    void add_a_second_shop()
    {
        sql << "INSERT INTO users (id, email, name) VALUES"
               " (22, 'z@shop.example', 'Zoë'),"
               " (40, 'm@shop.example', 'Mirko'), (31, 'n@shop.example', 'Mirko'),"
               " (7000000001, 'a@shop.example', 'Abeni')";
        sql << "INSERT INTO groups (id, name) VALUES"
               " (7000000002, 'archers'), (55, 'zither players'), (54, 'bakers')";
    }
};

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

TEST_SUITE_BEGIN("1 memberships");

TEST_CASE("create_memberships makes a table for pairs of users and groups")
{
    Fixture fixture;

    fixture.insert("1", "1");
    fixture.insert("1", "2");
    fixture.insert("2", "1");

    CHECK_SAME(fixture.stored(),
               "user 1 in group 1, user 1 in group 2, user 2 in group 1");
}

TEST_CASE("create_memberships keeps what is there when it is called again")
{
    Fixture fixture;
    fixture.insert("1", "1");

    create_memberships(fixture.sql);

    CHECK_SAME(fixture.stored(), "user 1 in group 1");
}

TEST_CASE("create_memberships refuses the same pair twice")
{
    Fixture fixture;
    fixture.insert("1", "1");

    INFO("Expected: the table itself refuses user 1 in group 1 a second time");
    INFO("Seen: it takes the pair twice");
    CHECK_THROWS_AS(fixture.insert("1", "1"), soci::soci_error);
}

TEST_CASE("create_memberships refuses a user and a group that do not exist")
{
    Fixture fixture;

    INFO("Expected: the table itself refuses an id that no row has");
    CHECK_THROWS_AS(fixture.insert("99", "1"), soci::soci_error);
    CHECK_THROWS_AS(fixture.insert("1", "99"), soci::soci_error);
}

TEST_CASE("create_memberships refuses NULL on either side")
{
    Fixture fixture;

    INFO("Expected: the table itself refuses NULL for user_id and for group_id");
    INFO("Seen: it takes a membership of nobody, or in nothing");
    CHECK_THROWS_AS(fixture.insert("NULL", "1"), soci::soci_error);
    CHECK_THROWS_AS(fixture.insert("1", "NULL"), soci::soci_error);
}

TEST_CASE("create_memberships lets memberships go with their user")
{
    Fixture fixture;
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
    Fixture fixture;
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
    Fixture fixture;
    std::string const by_user = workbook::query_plan(
        fixture.sql, "SELECT group_id FROM memberships WHERE user_id = ?");
    std::string const by_group = workbook::query_plan(
        fixture.sql, "SELECT user_id FROM memberships WHERE group_id = ?");

    INFO("Expected: a SEARCH from the user's side and from the group's side");
    INFO("Seen: from the user's side ", by_user, "from the group's side ", by_group);
    CHECK(by_user.starts_with("SEARCH"));
    CHECK(by_group.starts_with("SEARCH"));
}

TEST_CASE("add_member tells a new membership from one that was there")
{
    Fixture fixture;

    auto const add = [&](long long user_id, long long group_id) {
        return std::string(add_member(fixture.sql, user_id, group_id) ? "true"
                                                                      : "false");
    };

    CHECK_SAME("first " + add(1, 2), "first true");
    CHECK_SAME("the same again " + add(1, 2), "the same again false");
    CHECK_SAME("another " + add(2, 1), "another true");
    CHECK_SAME(fixture.stored(), "user 1 in group 2, user 2 in group 1");
}

TEST_CASE("add_member refuses a user or a group that does not exist")
{
    Fixture fixture;

    {
        INFO("Expected: soci_error, for an unknown user and for an unknown group");
        CHECK_THROWS_AS(add_member(fixture.sql, 99, 1), soci::soci_error);
        CHECK_THROWS_AS(add_member(fixture.sql, 1, 99), soci::soci_error);
    }
    CHECK_SAME(fixture.stored(), "");
}

TEST_CASE("groups_of lists a user's groups by name")
{
    Fixture fixture;
    fixture.add_a_second_shop();
    fixture.insert("40", "55");
    fixture.insert("40", "54");
    fixture.insert("40", "7000000002");
    fixture.insert("31", "1");

    CHECK_SAME(names(groups_of(fixture.sql, 40)),
               "7000000002 archers, 54 bakers, 55 zither players");
}

TEST_CASE("groups_of is empty for a user in no group")
{
    Fixture fixture;
    fixture.insert("2", "1");

    CHECK_SAME(names(groups_of(fixture.sql, 1)), "");
    CHECK_SAME(names(groups_of(fixture.sql, 99)), "");
}

TEST_CASE("groups_of binds the id and never pastes it into SQL")
{
    Fixture fixture;
    workbook::StatementLog const log(fixture.sql);

    groups_of(fixture.sql, 731'946);

    INFO("Expected: the user's id in no statement's text");
    INFO("Seen: it stands in the text of a statement");
    CHECK_FALSE(log.text_contains("731946"));
}

TEST_CASE("add_member and members_of bind ids and never paste them into SQL")
{
    Fixture fixture;
    fixture.add_a_second_shop();
    workbook::StatementLog const log(fixture.sql);

    add_member(fixture.sql, 7'000'000'001, 7'000'000'002);
    members_of(fixture.sql, 7'000'000'002);

    INFO("Expected: neither id in any statement's text");
    INFO("Seen: one stands in the text of a statement");
    CHECK_FALSE(log.text_contains("700000000"));
}

TEST_CASE("members_of lists a group's members by name and then by id")
{
    Fixture fixture;
    fixture.add_a_second_shop();
    for (char const* const user : {"40", "7000000001", "31", "22"}) {
        fixture.insert(user, "55");
    }
    fixture.insert("1", "54");

    CHECK_SAME(names(members_of(fixture.sql, 55)),
               "7000000001 Abeni, 31 Mirko, 40 Mirko, 22 Zoë");
    CHECK_SAME(names(members_of(fixture.sql, 54)), "1 Ada");
}

TEST_CASE("members_of is empty for a group without members")
{
    Fixture fixture;
    fixture.insert("2", "1");

    CHECK_SAME(names(members_of(fixture.sql, 2)), "");
    CHECK_SAME(names(members_of(fixture.sql, 99)), "");
}

TEST_CASE("groups_with_members lists each group with its members")
{
    Fixture fixture;
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
    Fixture fixture;
    fixture.insert("2", "1");

    CHECK_SAME(names(without_members(groups_with_members(fixture.sql))),
               "1 book club, 3 newsletter, 2 wholesale");
}

TEST_CASE("groups_with_members gives a group without members none")
{
    Fixture fixture;
    fixture.insert("2", "1");

    CHECK_SAME(names(groups_with_members(fixture.sql)),
               "1 book club (2 Béla), 3 newsletter (), 2 wholesale ()");
}

TEST_CASE("groups_with_members orders members by name and then by id")
{
    Fixture fixture;
    fixture.add_a_second_shop();
    for (char const* const user : {"40", "7000000001", "31", "22"}) {
        fixture.insert(user, "55");
    }

    auto const groups = groups_with_members(fixture.sql);

    CHECK_SAME(groups.empty() ? "" : names(std::vector{groups.back()}),
               "55 zither players (7000000001 Abeni, 31 Mirko, 40 Mirko, 22 Zoë)");
}

TEST_SUITE_END();
