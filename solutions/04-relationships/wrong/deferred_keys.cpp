// Rejected by: create_memberships refuses a user and a group that do not exist
// Replaces: create_memberships.cpp
// Looks like: the keys are deferred, so an unknown user is refused at COMMIT, far from the statement that was wrong.

#include "create_memberships.hpp"

#include "workbook/conversions.hpp"

namespace relationships {

// NOT NULL is not implied: in SQLite a primary key of several columns admits NULL.
void create_memberships(soci::session& sql)
{
    sql << "CREATE TABLE IF NOT EXISTS memberships ("
           " user_id  INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,"
           " group_id INTEGER NOT NULL REFERENCES groups (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,"
           " PRIMARY KEY (user_id, group_id))";
    sql << "CREATE INDEX IF NOT EXISTS memberships_by_group ON memberships (group_id)";
}

}  // namespace relationships
