// Replaces: split_name_up.cpp
// Better when: the column needs no default, or the order of the columns matters. The
// whole table is written again, with foreign keys off.

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
INSERT INTO users_new (id, email, first_name, last_name)
    SELECT id, email, substr(name || ' ', 1, instr(name || ' ', ' ') - 1),
           CASE WHEN instr(name, ' ') > 0 THEN substr(name, instr(name, ' ') + 1) END
    FROM users;
DROP TABLE users;
ALTER TABLE users_new RENAME TO users;
)";
}

}  // namespace migrations
