// Replaces: create_memberships.cpp
//
// Better when: groups are read more often than users. The key is the other way round
// and there is no rowid, so that the table is its own index of a group's users.

#include "create_memberships.hpp"

namespace relationships {

void create_memberships(soci::session& sql)
{
    sql << "CREATE TABLE IF NOT EXISTS memberships ("
           " user_id  INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,"
           " group_id INTEGER NOT NULL REFERENCES groups (id) ON DELETE CASCADE,"
           " PRIMARY KEY (group_id, user_id)) WITHOUT ROWID";
    sql << "CREATE INDEX IF NOT EXISTS memberships_by_user ON memberships (user_id)";
}

}  // namespace relationships
