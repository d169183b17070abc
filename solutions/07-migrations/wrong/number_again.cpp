// Rejected by: split_name_down keeps a name that looks like a number as text
// Replaces: split_name_down.cpp
// Looks like: the column comes back with the type STRING, which SQLite treats as a number: "007" becomes 7.
//
// The old CREATE TABLE said TEXT.

#include "split_name.hpp"

namespace migrations {

std::string split_name_down()
{
    return R"(-- migrate:down
ALTER TABLE users ADD COLUMN name STRING NOT NULL DEFAULT '';
UPDATE users SET name = first_name || coalesce(' ' || last_name, '');
ALTER TABLE users DROP COLUMN first_name;
ALTER TABLE users DROP COLUMN last_name;
)";
}

}  // namespace migrations
