// Rejected by: split_name_down keeps e-mails that differ in case only
// Replaces: split_name_down.cpp
// Looks like: the way back makes a table that compares e-mails without case, and OR REPLACE deletes the user whose e-mail differs in case only.

#include "split_name.hpp"

namespace migrations {

std::string split_name_down()
{
    return R"sql(-- migrate:down foreign_keys=off
CREATE TABLE users_new (
    id    INTEGER PRIMARY KEY,
    email TEXT NOT NULL UNIQUE COLLATE NOCASE,
    name  TEXT NOT NULL);
INSERT OR REPLACE INTO users_new (id, email, name)
    SELECT id, email, first_name || coalesce(' ' || last_name, '') FROM users;
DROP TABLE users;
ALTER TABLE users_new RENAME TO users;
)sql";
}

}  // namespace migrations
