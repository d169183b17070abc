// Exercise 07, task 6: one answer.

#include "split_name.hpp"

namespace migrations {

// The blank belongs to the last name: where that is NULL, both are left out.
std::string split_name_down()
{
    return R"(-- migrate:down
ALTER TABLE users ADD COLUMN name TEXT NOT NULL DEFAULT '';
UPDATE users SET name = first_name || coalesce(' ' || last_name, '');
ALTER TABLE users DROP COLUMN first_name;
ALTER TABLE users DROP COLUMN last_name;
)";
}

}  // namespace migrations
