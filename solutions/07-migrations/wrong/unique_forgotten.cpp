// Rejected by: split_name_up keeps e-mails unique
// Also fails: split_name_down keeps e-mails unique
// Replaces: split_name_up.cpp
// Looks like: the new table is written without the UNIQUE of the old one; a rebuild keeps what its CREATE TABLE says, and nothing else.
//
// The data looks right for as long as nobody adds the second user with the e-mail.

#include "split_name.hpp"

namespace migrations {

std::string split_name_up()
{
    return R"(-- migrate:up foreign_keys=off
CREATE TABLE users_new (
    id         INTEGER PRIMARY KEY,
    email      TEXT NOT NULL,
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
