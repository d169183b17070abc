// Rejected by: split_name_up takes all behind the first blank for the last name
// Also fails: split_name_up keeps blanks at the ends of a name
// Replaces: split_name_up.cpp
// Looks like: the name is split at its last blank, so "van" in "Ludwig van Beethoven" becomes part of the first name.
//
// rtrim(name, replace(name, ' ', '')) takes letters off the end up to the last
// blank.

#include "split_name.hpp"

namespace migrations {

std::string split_name_up()
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
)";
}

}  // namespace migrations
