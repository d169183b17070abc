// Rejected by: split_name_up keeps ids and lets SQLite number new users
// Also fails: split_name_down joins the name of a user who has the id of one who is gone
// Also fails: split_name_down lets SQLite number new users
// Replaces: split_name_up.cpp
// Looks like: the rebuilt table has an INT PRIMARY KEY; SQLite numbers rows only for INTEGER PRIMARY KEY, and lets any other key be NULL.
//
// The next user has no id, and no statement fails.

#include "split_name.hpp"

namespace migrations {

std::string split_name_up()
{
    return R"(-- migrate:up foreign_keys=off
CREATE TABLE users_new (
    id         INT PRIMARY KEY,
    email      TEXT NOT NULL UNIQUE,
    first_name TEXT NOT NULL,
    last_name  TEXT);
INSERT INTO users_new (id, email, first_name, last_name)
    SELECT id, email, substr(name || ' ', 1, instr(name || ' ', ' ') - 1),
           CASE WHEN instr(name, ' ') > 0 THEN substr(name, instr(name, ' ') + 1) END
    FROM users;
DROP TABLE users;
ALTER TABLE users_new RENAME TO users;
)";
}

}  // namespace migrations
