// Rejected by: split_name_up allows no e-mail to be NULL
// Also fails: split_name_down allows no e-mail to be NULL
// Replaces: split_name_up.cpp
// Looks like: the rebuilt table has e-mails that are unique and may be NULL; a constraint of the old CREATE TABLE that is not in the new one is lost.
//
// UNIQUE does not help: any number of NULLs are different from each other.

#include "split_name.hpp"

namespace migrations {

std::string split_name_up()
{
    return R"(-- migrate:up foreign_keys=off
CREATE TABLE users_new (
    id         INTEGER PRIMARY KEY,
    email      TEXT UNIQUE,
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
