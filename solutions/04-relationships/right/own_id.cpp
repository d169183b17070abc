// Replaces: create_memberships.cpp
//
// Better when: other tables refer to a membership, such as its invoices. A key of two
// columns would be repeated in each of them; an id of its own is one column, and UNIQUE
// keeps the rule about pairs.

#include "create_memberships.hpp"

namespace relationships {

void create_memberships(soci::session& sql)
{
    sql << "CREATE TABLE IF NOT EXISTS memberships ("
           " id       INTEGER PRIMARY KEY,"
           " user_id  INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,"
           " group_id INTEGER NOT NULL REFERENCES groups (id) ON DELETE CASCADE,"
           " UNIQUE (user_id, group_id))";
    sql << "CREATE INDEX IF NOT EXISTS memberships_by_group ON memberships (group_id)";
}

}  // namespace relationships
