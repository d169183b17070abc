// Rejected by: split_name_up keeps ids and lets SQLite number new users
// Also fails: split_name_down brings every name back byte for byte
// Also fails: split_name_down joins the two names with a blank
// Also fails: split_name_down lets SQLite number new users
// Also fails: split_name_up splits a name at its blank
// Replaces: split_name_up.cpp
// Looks like: the rows are copied without their ids, and get new ones in the order of the copy; orders then belong to somebody else.
//
// It looks right as long as the ids are 1, 2, 3.

#include "split_name.hpp"

namespace migrations {

std::string split_name_up()
{
    return R"(-- migrate:up foreign_keys=off
CREATE TABLE users_new (
    id         INTEGER PRIMARY KEY,
    email      TEXT NOT NULL UNIQUE,
    first_name TEXT NOT NULL,
    last_name  TEXT);
INSERT INTO users_new (email, first_name, last_name)
    SELECT email, substr(name || ' ', 1, instr(name || ' ', ' ') - 1),
           CASE WHEN instr(name, ' ') > 0 THEN substr(name, instr(name, ' ') + 1) END
    FROM users;
DROP TABLE users;
ALTER TABLE users_new RENAME TO users;
)";
}

}  // namespace migrations
