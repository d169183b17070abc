// Rejected by: split_name_up leaves orders referring to users
// Also fails: split_name_down allows no e-mail to be NULL
// Also fails: split_name_down brings every name back byte for byte
// Also fails: split_name_down goes back to the columns that there were
// Also fails: split_name_down joins the name of a user who came after the upgrade
// Also fails: split_name_down joins the name of a user who has changed it
// Also fails: split_name_down joins the name of a user who has the id of one who is gone
// Also fails: split_name_down joins the two names with a blank
// Also fails: split_name_down keeps a name that looks like a number as text
// Also fails: split_name_down keeps e-mails that differ in case only
// Also fails: split_name_down keeps e-mails unique
// Also fails: split_name_down leaves orders referring to users
// Also fails: split_name_down lets SQLite number new users
// Also fails: split_name_down loses no order
// Also fails: split_name_up allows no e-mail to be NULL
// Also fails: split_name_up allows no first name to be NULL
// Also fails: split_name_up and split_name_down can run twice
// Also fails: split_name_up has no column name afterwards
// Also fails: split_name_up keeps a name that looks like a number as text
// Also fails: split_name_up keeps blanks at the ends of a name
// Also fails: split_name_up keeps e-mails that differ in case only
// Also fails: split_name_up keeps e-mails unique
// Also fails: split_name_up keeps ids and lets SQLite number new users
// Also fails: split_name_up leaves the last name of a single word NULL
// Also fails: split_name_up loses no order
// Also fails: split_name_up splits a name at its blank
// Also fails: split_name_up takes a tab or a line end for no blank
// Also fails: split_name_up takes all behind the first blank for the last name
// Shows: sqlite3_statement_backend::loadOne: foreign key mismatch - "orders" referencing "users"
// Replaces: split_name_up.cpp
// Looks like: the new table is made from a SELECT, which copies the names of the columns and the rows, and nothing else: no primary key, no UNIQUE, no NOT NULL.
//
// The engine looks at all foreign keys before it commits, and finds that the table
// which orders refer to has no key.

#include "split_name.hpp"

namespace migrations {

std::string split_name_up()
{
    return R"(-- migrate:up foreign_keys=off
CREATE TABLE users_new AS
    SELECT id, email, substr(name || ' ', 1, instr(name || ' ', ' ') - 1) AS first_name,
           CASE WHEN instr(name, ' ') > 0 THEN substr(name, instr(name, ' ') + 1) END
               AS last_name
    FROM users;
DROP TABLE users;
ALTER TABLE users_new RENAME TO users;
)";
}

}  // namespace migrations
