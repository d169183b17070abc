// Exercise 04, task 3: users in groups, many to many.
//
// The database is the sample shop (data/shop.sql): users (id, name, ...) and groups
// (id, name). Its own table user_groups is not part of the exercise, which has a table
// of its own, made by create_memberships (task 2). The session comes with foreign keys
// on. Ids are bound, never pasted into SQL.
#pragma once

#include "create_memberships.hpp"

#include <string>
#include <vector>

namespace relationships {

struct Group {
    long long id = 0;
    std::string name;

    bool operator==(Group const&) const = default;
};

struct Member {
    long long id = 0;  ///< the user's
    std::string name;  ///< the user's
};

struct GroupWithMembers {
    Group group;
    std::vector<Member> members;
};

/// Makes the user a member of the group. True when the membership is new, false when
/// the user was in the group already; then nothing changes. It opens no transaction,
/// and is part of the caller's when there is one. Throws soci_error when there is no
/// such user or no such group.
bool add_member(soci::session& sql, long long user_id, long long group_id);

/// The groups of a user, by name as `ORDER BY name` sorts it: byte by byte, so capitals
/// come before small letters. Empty when the user is in none, or does not exist.
std::vector<Group> groups_of(soci::session& sql, long long user_id);

/// The members of a group, by name in the same way; of equal names, the smaller id
/// first. Empty when the group has none, or does not exist.
std::vector<Member> members_of(soci::session& sql, long long group_id);

/// Every group, by name, with its members in the order of `members_of`. A group without
/// members is there, with none.
std::vector<GroupWithMembers> groups_with_members(soci::session& sql);

}  // namespace relationships
