// Rejected by: split_name_up splits a name at its blank
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
// Also fails: split_name_up and split_name_down can run twice
// Replaces: split_name_up.cpp
// Looks like: the new table has UNIQUE on the two names, but two users can have the same name: the copy stops at the second.

#include "split_name.hpp"

namespace migrations {

std::string split_name_up()
{
    return R"sql(-- migrate:up foreign_keys=off
CREATE TABLE users_new (
    id         INTEGER PRIMARY KEY,
    email      TEXT NOT NULL UNIQUE,
    first_name TEXT NOT NULL,
    last_name  TEXT,
    UNIQUE (first_name, last_name));
INSERT INTO users_new (id, email, first_name, last_name)
    SELECT id, email,
        CASE instr(name, ' ') WHEN 0 THEN name ELSE substr(name, 1, instr(name, ' ') - 1) END,
        CASE instr(name, ' ') WHEN 0 THEN NULL ELSE substr(name, instr(name, ' ') + 1) END
    FROM users;
DROP TABLE users;
ALTER TABLE users_new RENAME TO users;
)sql";
}

}  // namespace migrations
