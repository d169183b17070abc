// Rejected by: create_memberships refuses the same pair twice
// Also fails: add_member and members_of bind ids and never paste them into SQL
// Also fails: add_member tells a new membership from one that was there
// Replaces: create_memberships.cpp
// Looks like: the pair is not a key of the table; an id of its own makes every row different, so that the same membership can be there twice.
//
// add_member looks before it inserts. Between the look and the insert another may
// insert.

#include "create_memberships.hpp"

#include "workbook/conversions.hpp"

namespace relationships {

// NOT NULL is not implied: in SQLite a primary key of several columns admits NULL.
void create_memberships(soci::session& sql)
{
    sql << "CREATE TABLE IF NOT EXISTS memberships ("
           " id       INTEGER PRIMARY KEY,"
           " user_id  INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,"
           " group_id INTEGER NOT NULL REFERENCES groups (id) ON DELETE CASCADE)";
    sql << "CREATE INDEX IF NOT EXISTS memberships_by_user ON memberships (user_id)";
    sql << "CREATE INDEX IF NOT EXISTS memberships_by_group ON memberships (group_id)";
}

}  // namespace relationships
