// Rejected by: groups_with_members gives a group without members none
// Replaces: memberships.cpp
// Looks like: the indicator keeps SOCI from throwing and is never checked; a NULL leaves the variable as it was, and the member of the row before comes again.
//
// i_null says that there is no member. std::optional says it in the value itself.

#include "memberships.hpp"

namespace relationships {

bool add_member(soci::session& sql, long long user_id, long long group_id)
{
    // DO NOTHING is about this key alone. OR IGNORE would be about NOT NULL too.
    soci::statement insert =
        (sql.prepare << "INSERT INTO memberships (user_id, group_id)"
                        " VALUES (:user_id, :group_id)"
                        " ON CONFLICT (user_id, group_id) DO NOTHING",
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

std::vector<GroupWithMembers> groups_with_members(soci::session& sql)
{
    std::vector<GroupWithMembers> groups;
    Group group;
    Member member;
    soci::indicator id_is_there = soci::i_ok;
    soci::indicator name_is_there = soci::i_ok;
    soci::statement rows =
        (sql.prepare << "SELECT groups.id, groups.name, users.id, users.name"
                        " FROM groups"
                        " LEFT JOIN memberships ON memberships.group_id = groups.id"
                        " LEFT JOIN users ON users.id = memberships.user_id"
                        " ORDER BY groups.name, users.name, users.id",
         soci::into(group.id), soci::into(group.name),
         soci::into(member.id, id_is_there), soci::into(member.name, name_is_there));
    rows.execute();
    while (rows.fetch()) {
        if (groups.empty() || groups.back().group != group) {
            groups.push_back({group, {}});
        }
        groups.back().members.push_back(member);
    }
    return groups;
}

}  // namespace relationships
