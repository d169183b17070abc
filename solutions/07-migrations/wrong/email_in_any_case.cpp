// Rejected by: split_name_up keeps e-mails that differ in case only
// Also fails: split_name_down keeps e-mails that differ in case only
// Replaces: split_name_up.cpp
// Looks like: the new table compares e-mails without case, and OR IGNORE leaves out users whose e-mail it then already has.

#include "split_name.hpp"

namespace migrations {

std::string split_name_up()
{
    return R"sql(-- migrate:up foreign_keys=off
CREATE TABLE users_new (
    id         INTEGER PRIMARY KEY,
    email      TEXT NOT NULL COLLATE NOCASE UNIQUE,
    first_name TEXT NOT NULL,
    last_name  TEXT);
INSERT OR IGNORE INTO users_new (id, email, first_name, last_name)
    SELECT id, email,
        CASE instr(name, ' ') WHEN 0 THEN name ELSE substr(name, 1, instr(name, ' ') - 1) END,
        CASE instr(name, ' ') WHEN 0 THEN NULL ELSE substr(name, instr(name, ' ') + 1) END
    FROM users;
DROP TABLE users;
ALTER TABLE users_new RENAME TO users;
)sql";
}

}  // namespace migrations
