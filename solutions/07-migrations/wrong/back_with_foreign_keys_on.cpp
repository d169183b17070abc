// Rejected by: split_name_down loses no order
// Replaces: split_name_down.cpp
// Looks like: the way back rebuilds the table while foreign keys are enforced; DROP TABLE deletes the users one by one, and ON DELETE CASCADE their orders.
//
// The line of the way there says foreign_keys=off; each way has a line of its own.

#include "split_name.hpp"

namespace migrations {

std::string split_name_down()
{
    return R"(-- migrate:down
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
