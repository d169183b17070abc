// Exercise 04, task 2: one right answer.

#include "create_memberships.hpp"

namespace relationships {

// NOT NULL is not implied: in SQLite a primary key of several columns admits NULL.
void create_memberships(soci::session& sql)
{
    sql << "CREATE TABLE IF NOT EXISTS memberships ("
           " user_id  INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,"
           " group_id INTEGER NOT NULL REFERENCES groups (id) ON DELETE CASCADE,"
           " PRIMARY KEY (user_id, group_id))";
    sql << "CREATE INDEX IF NOT EXISTS memberships_by_group ON memberships (group_id)";
}

}  // namespace relationships
