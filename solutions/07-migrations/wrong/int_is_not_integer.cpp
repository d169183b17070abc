// Rejected by: split_name lets SQLite number new users in both directions
// Replaces: split_name.cpp
// Looks like: the rebuilt table has an INT PRIMARY KEY; SQLite numbers rows only for INTEGER PRIMARY KEY, and lets any other key be NULL.
//
// The next user has no id, and no statement fails.

#include "split_name.hpp"

namespace migrations {

std::string split_name()
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

-- migrate:down foreign_keys=off
CREATE TABLE users_old (
    id    INT PRIMARY KEY,
    email TEXT NOT NULL UNIQUE,
    name  TEXT NOT NULL);
INSERT INTO users_old (id, email, name)
    SELECT id, email, first_name || coalesce(' ' || last_name, '') FROM users;
DROP TABLE users;
ALTER TABLE users_old RENAME TO users;
)";
}

}  // namespace migrations
