// Rejected by: split_name_down allows no e-mail to be NULL
// Replaces: split_name_down.cpp
// Looks like: the way back writes a table whose e-mails may be NULL; the old one did not allow it.
//
// UNIQUE does not help: any number of NULLs are different from each other.

#include "split_name.hpp"

namespace migrations {

std::string split_name_down()
{
    return R"(-- migrate:down foreign_keys=off
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
