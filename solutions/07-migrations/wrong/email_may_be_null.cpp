// Rejected by: split_name allows no e-mail to be NULL in either direction
// Replaces: split_name.cpp
// Looks like: the rebuilt table has e-mails that are unique and may be NULL; what the old CREATE TABLE said and the new one does not is lost.
//
// UNIQUE does not help: any number of NULLs are different from each other.

#include "split_name.hpp"

namespace migrations {

std::string split_name()
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

-- migrate:down foreign_keys=off
CREATE TABLE users_old (
    id    INTEGER PRIMARY KEY,
    email TEXT UNIQUE,
    name  TEXT NOT NULL);
INSERT INTO users_old (id, email, name)
    SELECT id, email, first_name || coalesce(' ' || last_name, '') FROM users;
DROP TABLE users;
ALTER TABLE users_old RENAME TO users;
)";
}

}  // namespace migrations
