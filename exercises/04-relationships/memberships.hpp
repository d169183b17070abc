// Exercise 04, task 2: users in groups, many to many.
//
// The database is the sample shop (data/shop.sql): users (id, name, ...) and groups
// (id, name). Its own table user_groups is no part of the exercise. The session comes
// with foreign keys on. Ids are bound, never pasted into SQL.
#pragma once

#include <soci/soci.h>

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

/// Makes the table `memberships`, with the columns `user_id` and `group_id`; called
/// again, it changes nothing and keeps the rows. The table itself enforces these rules,
/// for every program that writes to it:
///
///   - a user is in a group once at most: a second row of the same pair is refused;
///   - both belong to rows that exist, checked at once and not at COMMIT only, and
///     neither is ever NULL;
///   - when a user or a group is deleted, its memberships go with it.
///
/// Neither the groups of one user nor the users of one group are found by reading the
/// whole table: the plan of either query is a SEARCH, not a SCAN.
void create_memberships(soci::session& sql);

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
