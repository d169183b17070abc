// Rejected by: create_memberships lets memberships go with their user
// Also fails: create_memberships lets memberships go with their group
// Replaces: create_memberships.cpp
// Looks like: REFERENCES has no ON DELETE; the database then refuses to delete a user or a group that has memberships.
//
// NO ACTION is the default. It is right only where somebody has chosen it.

#include "create_memberships.hpp"

#include "workbook/conversions.hpp"

namespace relationships {

// NOT NULL is not implied: in SQLite a primary key of several columns admits NULL.
void create_memberships(soci::session& sql)
{
    sql << "CREATE TABLE IF NOT EXISTS memberships ("
           " user_id  INTEGER NOT NULL REFERENCES users (id),"
           " group_id INTEGER NOT NULL REFERENCES groups (id),"
           " PRIMARY KEY (user_id, group_id))";
    sql << "CREATE INDEX IF NOT EXISTS memberships_by_group ON memberships (group_id)";
}

}  // namespace relationships
