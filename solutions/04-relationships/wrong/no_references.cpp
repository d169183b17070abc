// Rejected by: create_memberships refuses a user and a group that do not exist
// Also fails: add_member refuses a user or a group that does not exist
// Also fails: create_memberships lets memberships go with their group
// Also fails: create_memberships lets memberships go with their user
// Shows: it threw nothing
// Replaces: create_memberships.cpp
// Looks like: the columns have no REFERENCES; a column's name alone tells the database nothing.
//
// Every reader would have to ask whether the row it was led to is there.

#include "create_memberships.hpp"

#include "workbook/conversions.hpp"

namespace relationships {

// NOT NULL is not implied: in SQLite a primary key of several columns admits NULL.
void create_memberships(soci::session& sql)
{
    sql << "CREATE TABLE IF NOT EXISTS memberships ("
           " user_id  INTEGER NOT NULL,"
           " group_id INTEGER NOT NULL,"
           " PRIMARY KEY (user_id, group_id))";
    sql << "CREATE INDEX IF NOT EXISTS memberships_by_group ON memberships (group_id)";
}

}  // namespace relationships
