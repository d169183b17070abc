// Replaces: split_name_down.cpp
// Better when: the table is large and few users have a last name: the column is
// renamed, and only their rows are written.

#include "split_name.hpp"

namespace migrations {

std::string split_name_down()
{
    return R"(-- migrate:down
UPDATE users SET first_name = first_name || ' ' || last_name
    WHERE last_name IS NOT NULL;
ALTER TABLE users RENAME COLUMN first_name TO name;
ALTER TABLE users DROP COLUMN last_name;
)";
}

}  // namespace migrations
