// Rejected by: split_name leaves orders referring to users in both directions
// Also fails: split_name loses no order on the way there and back
// Replaces: split_name.cpp
// Looks like: the old table is renamed before it is dropped, and the foreign keys of orders follow it to a name that is gone afterwards.
//
// SQLite rewrites references when a table gets another name, so the new table takes the
// old name last.

#include "split_name.hpp"

namespace migrations {

std::string split_name()
{
    return R"(-- migrate:up foreign_keys=off
ALTER TABLE users RENAME TO users_before;
CREATE TABLE users (
    id         INTEGER PRIMARY KEY,
    email      TEXT NOT NULL UNIQUE,
    first_name TEXT NOT NULL,
    last_name  TEXT);
INSERT INTO users (id, email, first_name, last_name)
    SELECT id, email, substr(name || ' ', 1, instr(name || ' ', ' ') - 1),
           CASE WHEN instr(name, ' ') > 0 THEN substr(name, instr(name, ' ') + 1) END
    FROM users_before;
DROP TABLE users_before;

-- migrate:down
ALTER TABLE users ADD COLUMN name TEXT NOT NULL DEFAULT '';
UPDATE users SET name = first_name || coalesce(' ' || last_name, '');
ALTER TABLE users DROP COLUMN first_name;
ALTER TABLE users DROP COLUMN last_name;
)";
}

}  // namespace migrations
