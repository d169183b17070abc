// Rejected by: split_name_down goes back to the columns that there were
// Replaces: split_name_down.cpp
// Looks like: the column comes back without NOT NULL, because SQLite refuses it without a default; the previous version of the program never expected a NULL.
//
// A constant default keeps the rule.

#include "split_name.hpp"

namespace migrations {

std::string split_name_down()
{
    return R"(-- migrate:down
ALTER TABLE users ADD COLUMN name TEXT;
UPDATE users SET name = first_name || coalesce(' ' || last_name, '');
ALTER TABLE users DROP COLUMN first_name;
ALTER TABLE users DROP COLUMN last_name;
)";
}

}  // namespace migrations
