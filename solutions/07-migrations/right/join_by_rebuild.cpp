// Replaces: split_name_down.cpp
// Better when: the table has to be exactly what it was, without a default that name
// never had. The whole table is written again, with foreign keys off.

#include "split_name.hpp"

namespace migrations {

std::string split_name_down()
{
    return R"(-- migrate:down foreign_keys=off
CREATE TABLE users_old (
    id    INTEGER PRIMARY KEY,
    email TEXT NOT NULL UNIQUE,
    name  TEXT NOT NULL);
INSERT INTO users_old (id, email, name)
    SELECT id, email, first_name || coalesce(' ' || last_name, '') FROM users;
DROP TABLE users;
ALTER TABLE users_old RENAME TO users;
)";
}

}  // namespace migrations
