// Rejected by: split_name leaves orders referring to users in both directions
// Also fails: split_name allows no e-mail to be NULL in either direction
// Also fails: split_name allows no first name to be NULL
// Also fails: split_name brings every name back byte for byte
// Also fails: split_name can go up and down twice
// Also fails: split_name goes back to the columns that there were
// Also fails: split_name has no column name afterwards
// Also fails: split_name joins the name of a user who came after the upgrade
// Also fails: split_name keeps blanks at the ends of a name
// Also fails: split_name keeps e-mails unique in both directions
// Also fails: split_name leaves the last name of a single word NULL
// Also fails: split_name lets SQLite number new users in both directions
// Also fails: split_name loses no order on the way there and back
// Also fails: split_name splits a name at its blank
// Also fails: split_name takes all behind the first blank for the last name
// Replaces: split_name.cpp
// Looks like: the new table is made from a SELECT, which copies names of columns and rows and nothing else: no primary key, no UNIQUE, no NOT NULL.
//
// The engine looks at all foreign keys before it commits, and finds that the table
// which orders refer to has no key.

#include "split_name.hpp"

namespace migrations {

std::string split_name()
{
    return R"(-- migrate:up foreign_keys=off
CREATE TABLE users_new AS
    SELECT id, email, substr(name || ' ', 1, instr(name || ' ', ' ') - 1) AS first_name,
           CASE WHEN instr(name, ' ') > 0 THEN substr(name, instr(name, ' ') + 1) END
               AS last_name
    FROM users;
DROP TABLE users;
ALTER TABLE users_new RENAME TO users;

-- migrate:down foreign_keys=off
CREATE TABLE users_old AS
    SELECT id, email, first_name || coalesce(' ' || last_name, '') AS name FROM users;
DROP TABLE users;
ALTER TABLE users_old RENAME TO users;
)";
}

}  // namespace migrations
