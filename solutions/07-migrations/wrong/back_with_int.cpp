// Rejected by: split_name_down lets SQLite number new users
// Replaces: split_name_down.cpp
// Looks like: the way back writes an INT PRIMARY KEY; SQLite numbers rows only for INTEGER PRIMARY KEY.
//
// The next user has no id, and no statement fails.

#include "split_name.hpp"

namespace migrations {

std::string split_name_down()
{
    return R"(-- migrate:down foreign_keys=off
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
