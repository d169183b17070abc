// Rejected by: create_memberships finds rows from either side without reading all
// Replaces: create_memberships.cpp
// Looks like: the table has the key (user_id, group_id) alone, which begins with the user; the users of one group are found by reading every row.
//
// An index on two columns is sorted by the first. It is a telephone book: good for a
// surname, no use for a first name.

#include "create_memberships.hpp"

#include "workbook/conversions.hpp"

namespace relationships {

// NOT NULL is not implied: in SQLite a primary key of several columns admits NULL.
void create_memberships(soci::session& sql)
{
    sql << "CREATE TABLE IF NOT EXISTS memberships ("
           " user_id  INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,"
           " group_id INTEGER NOT NULL REFERENCES groups (id) ON DELETE CASCADE,"
           " PRIMARY KEY (user_id, group_id))";
}

}  // namespace relationships
