// Rejected by: create_memberships refuses NULL on either side
// Replaces: create_memberships.cpp
// Looks like: PRIMARY KEY (user_id, group_id) is taken to imply NOT NULL; in SQLite it does not, and a foreign key that is NULL refers to nothing and is not checked.
//
// Standard SQL implies it. SQLite kept an old fault for the sake of old databases.

#include "create_memberships.hpp"

#include "workbook/conversions.hpp"

namespace relationships {

void create_memberships(soci::session& sql)
{
    sql << "CREATE TABLE IF NOT EXISTS memberships ("
           " user_id  INTEGER REFERENCES users (id) ON DELETE CASCADE,"
           " group_id INTEGER REFERENCES groups (id) ON DELETE CASCADE,"
           " PRIMARY KEY (user_id, group_id))";
    sql << "CREATE INDEX IF NOT EXISTS memberships_by_group ON memberships (group_id)";
}

}  // namespace relationships
