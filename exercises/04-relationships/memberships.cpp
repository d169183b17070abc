// Exercise 04, task 3: users in groups
//
// After each change, in the workbook's folder:  ctest -R lesson04

#include "memberships.hpp"

#include "workbook/todo.hpp"

namespace relationships {

// TODO 3a: add the membership, and tell whether it is new.
bool add_member(soci::session& sql, long long user_id, long long group_id)
{
    workbook::todo("add_member", sql, user_id, group_id);
}

// TODO 3b: one direction.
std::vector<Group> groups_of(soci::session& sql, long long user_id)
{
    workbook::todo("groups_of", sql, user_id);
}

// TODO 3c: the other direction.
std::vector<Member> members_of(soci::session& sql, long long group_id)
{
    workbook::todo("members_of", sql, group_id);
}

// TODO 3d: all groups, the empty ones too.
std::vector<GroupWithMembers> groups_with_members(soci::session& sql)
{
    workbook::todo("groups_with_members", sql);
}

}  // namespace relationships
