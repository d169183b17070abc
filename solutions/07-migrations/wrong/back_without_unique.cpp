// Rejected by: split_name_down keeps e-mails unique
// Replaces: split_name_down.cpp
// Looks like: the way back writes the table without its UNIQUE; a rebuild keeps what its CREATE TABLE says, and nothing else.
//
// The contract shows the old CREATE TABLE, word by word.

#include "split_name.hpp"

namespace migrations {

std::string split_name_down()
{
    return R"(-- migrate:down foreign_keys=off
CREATE TABLE users_old (
    id    INTEGER PRIMARY KEY,
    email TEXT NOT NULL,
    name  TEXT NOT NULL);
INSERT INTO users_old (id, email, name)
    SELECT id, email, first_name || coalesce(' ' || last_name, '') FROM users;
DROP TABLE users;
ALTER TABLE users_old RENAME TO users;
)";
}

}  // namespace migrations
