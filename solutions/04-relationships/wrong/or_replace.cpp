// Rejected by: add_member tells a new membership from one that was there
// Shows: the same again true
// Replaces: memberships.cpp
// Looks like: OR REPLACE deletes the row that is there and inserts it again, so that one row is affected each time.
//
// What happens to rows that refer to the old one is decided by ON DELETE.

#include "memberships.hpp"

#include "workbook/conversions.hpp"

namespace relationships {

bool add_member(soci::session& sql, long long user_id, long long group_id)
{
    soci::statement insert =
        (sql.prepare << "INSERT OR REPLACE INTO memberships (user_id, group_id)"
                        " VALUES (:user_id, :group_id)",
         soci::use(user_id), soci::use(group_id));
    insert.execute(true);
    return insert.get_affected_rows() == 1;
}

std::vector<Group> groups_of(soci::session& sql, long long user_id)
{
    std::vector<Group> groups;
    Group group;
    soci::statement rows =
        (sql.prepare << "SELECT groups.id, groups.name FROM memberships"
                        " JOIN groups ON groups.id = memberships.group_id"
                        " WHERE memberships.user_id = :user_id ORDER BY groups.name",
         soci::use(user_id), soci::into(group.id), soci::into(group.name));
    rows.execute();
    while (rows.fetch()) {
        groups.push_back(group);
    }
    return groups;
}

std::vector<Member> members_of(soci::session& sql, long long group_id)
{
    std::vector<Member> members;
    Member member;
    soci::statement rows =
        (sql.prepare << "SELECT users.id, users.name FROM memberships"
                        " JOIN users ON users.id = memberships.user_id"
                        " WHERE memberships.group_id = :group_id"
                        " ORDER BY users.name, users.id",
         soci::use(group_id), soci::into(member.id), soci::into(member.name));
    rows.execute();
    while (rows.fetch()) {
        members.push_back(member);
    }
    return members;
}

// One statement for all groups. A group without members is one row, its user NULL.
std::vector<GroupWithMembers> groups_with_members(soci::session& sql)
{
    std::vector<GroupWithMembers> groups;
    Group group;
    std::optional<long long> user_id;
    std::optional<std::string> user_name;
    soci::statement rows =
        (sql.prepare << "SELECT groups.id, groups.name, users.id, users.name"
                        " FROM groups"
                        " LEFT JOIN memberships ON memberships.group_id = groups.id"
                        " LEFT JOIN users ON users.id = memberships.user_id"
                        " ORDER BY groups.name, users.name, users.id",
         soci::into(group.id), soci::into(group.name), soci::into(user_id),
         soci::into(user_name));
    rows.execute();
    while (rows.fetch()) {
        if (groups.empty() || groups.back().group != group) {
            groups.push_back({group, {}});
        }
        if (user_id) {
            groups.back().members.push_back({*user_id, *user_name});
        }
    }
    return groups;
}

}  // namespace relationships
