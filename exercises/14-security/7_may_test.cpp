// Exercise 14, task 7, core, 20 minutes: the cases.
// Edit: may.cpp
#include "may.hpp"
#include "workbook/check_same.hpp"

#include <string>
#include <vector>

namespace security::cases {

namespace {

std::optional<User> const guest;
User const user{.id = 2};
User const owner{.id = 5'000'000'001};
User const admin{.id = 9, .role = Role::admin};
User const owning_admin{.id = 5'000'000'001, .role = Role::admin};

Item item(bool is_published, std::optional<long long> owner_id = owner.id)
{
    return {.id = 2, .owner_id = owner_id, .is_published = is_published};
}

/// "published and drafts", "published", "drafts" or "-".
std::string what(std::optional<User> const& who, Action action,
                 std::optional<long long> owner_id = owner.id)
{
    bool const published = may(who, action, item(true, owner_id));
    bool const drafts = may(who, action, item(false, owner_id));
    return published && drafts ? "published and drafts"
           : published         ? "published"
           : drafts            ? "drafts"
                               : "-";
}

/// The row of an action: what guest, another user, owner and admin may.
std::string row(Action action, std::optional<long long> owner_id = owner.id)
{
    return what(guest, action, owner_id) + " | " + what(user, action, owner_id) +
           " | " + what(owner, action, owner_id) + " | " +
           what(admin, action, owner_id);
}

/// What one may: "read published and drafts, edit -, remove -, buy -, feature -".
std::string column(std::optional<User> const& who,
                   std::optional<long long> owner_id = owner.id)
{
    return "read " + what(who, Action::read, owner_id) + ", edit " +
           what(who, Action::edit, owner_id) + ", remove " +
           what(who, Action::remove, owner_id) + ", buy " +
           what(who, Action::buy, owner_id) + ", feature " +
           what(who, Action::feature, owner_id);
}

std::string const nothing = "read -, edit -, remove -, buy -, feature -";

}  // namespace

TEST_SUITE_BEGIN("7 may");

TEST_CASE("may lets everybody read what is published and some read drafts")
{
    CHECK_SAME(row(Action::read),
               "published | published | published and drafts | published and drafts");
}

TEST_CASE("may lets the owner alone edit")
{
    CHECK_SAME(row(Action::edit), "- | - | published and drafts | -");
}

TEST_CASE("may lets owners remove drafts and admins remove all")
{
    CHECK_SAME(row(Action::remove), "- | - | drafts | published and drafts");
}

TEST_CASE("may lets users buy what is published by somebody else")
{
    CHECK_SAME(row(Action::buy), "- | published | - | published");
}

TEST_CASE("may lets admins feature what is published")
{
    CHECK_SAME(row(Action::feature), "- | - | - | published");
}

TEST_CASE("may gives an admin who owns the item both rights")
{
    CHECK_SAME(column(owning_admin),
               "read published and drafts, edit published and drafts,"
               " remove published and drafts, buy -, feature published");
}

TEST_CASE("may gives an item without an owner to no user")
{
    for (Action const action : {Action::edit, Action::remove, Action::buy}) {
        INFO("action ", static_cast<int>(action), ", asked by a guest");
        CHECK_SAME(what(guest, action, {}), "-");
    }
    CHECK_SAME(column(user, {}),
               "read published, edit -, remove -, buy published, feature -");
    CHECK_SAME(column(admin, {}),
               "read published and drafts, edit -, remove published and drafts,"
               " buy published, feature published");
    for (long long const id : {0LL, -1LL}) {
        INFO("a user with the id ", id);
        CHECK_SAME(column(User{.id = id}, {}),
                   "read published, edit -, remove -, buy published, feature -");
    }
}

TEST_CASE("may lets a user who is not active do nothing")
{
    for (User const& person : {user, owner, admin, owning_admin}) {
        User inactive = person;
        inactive.is_active = false;
        INFO("user ", inactive.id, ", ", workbook::to_text(inactive.role));
        CHECK_SAME(column(inactive), nothing);
        CHECK_SAME(column(inactive, {}), nothing);
    }
}

TEST_CASE("may lets nobody do an action that it does not know")
{
    for (int const unknown : {5, 99, -1}) {
        INFO("action ", unknown);
        CHECK_SAME(row(static_cast<Action>(unknown)), "- | - | - | -");
        CHECK_SAME(what(owning_admin, static_cast<Action>(unknown)), "-");
    }
}

TEST_CASE("may lets a user with a role that it does not know do nothing")
{
    for (int const unknown : {2, 99, -1}) {
        INFO("role ", unknown);
        CHECK_SAME(column(User{.id = 2, .role = static_cast<Role>(unknown)}), nothing);
        CHECK_SAME(column(User{.id = owner.id, .role = static_cast<Role>(unknown)}),
                   nothing);
    }
}

TEST_CASE("may tells owners apart by all of their ids")
{
    INFO("705032705 has the lower 32 bits of the owner's id");
    CHECK_SAME(column(User{.id = 705'032'705}),
               "read published, edit -, remove -, buy published, feature -");
    INFO("the item's own id is no owner's");
    CHECK_SAME(column(User{.id = 2}, 3),
               "read published, edit -, remove -, buy published, feature -");
    INFO("an owner with the id 0");
    CHECK_SAME(column(guest, 0), "read published, edit -, remove -, buy -, feature -");
    CHECK_SAME(column(User{.id = 0}, 0),
               "read published and drafts, edit published and drafts, remove drafts,"
               " buy -, feature -");
}

TEST_SUITE_END();

}  // namespace security::cases
