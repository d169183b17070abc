// Rejected by: split_name takes all behind the first blank for the last name
// Replaces: split_name.cpp
// Looks like: the name is split at its last blank, so "van" in "Ludwig van Beethoven" becomes part of the first name.
//
// rtrim(name, replace(name, ' ', '')) takes letters off the end up to the last blank.

#include "split_name.hpp"

namespace migrations {

std::string split_name()
{
    return R"(-- migrate:up
ALTER TABLE users ADD COLUMN first_name TEXT NOT NULL DEFAULT '';
ALTER TABLE users ADD COLUMN last_name TEXT;
UPDATE users SET last_name = replace(name, rtrim(name, replace(name, ' ', '')), '')
    WHERE instr(name, ' ') > 0;
UPDATE users SET first_name = CASE
    WHEN last_name IS NULL THEN name
    ELSE substr(name, 1, length(name) - length(last_name) - 1) END;
ALTER TABLE users DROP COLUMN name;

-- migrate:down
ALTER TABLE users ADD COLUMN name TEXT NOT NULL DEFAULT '';
UPDATE users SET name = first_name || coalesce(' ' || last_name, '');
ALTER TABLE users DROP COLUMN first_name;
ALTER TABLE users DROP COLUMN last_name;
)";
}

}  // namespace migrations
