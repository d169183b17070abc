// Rejected by: split_name_up takes a tab or a line end for no blank
// Also fails: split_name_down brings every name back byte for byte
// Replaces: split_name_up.cpp
// Looks like: tabs and line ends are turned into blanks before the name is split; they do not come back.
//
// The contract says which sign splits a name, and the data keeps all others.

#include "split_name.hpp"

namespace migrations {

std::string split_name_up()
{
    return R"(-- migrate:up
ALTER TABLE users ADD COLUMN first_name TEXT NOT NULL DEFAULT '';
ALTER TABLE users ADD COLUMN last_name TEXT;
UPDATE users SET name = replace(replace(name, char(9), ' '), char(10), ' ');
UPDATE users SET
    first_name = CASE WHEN instr(name, ' ') = 0 THEN name
                      ELSE substr(name, 1, instr(name, ' ') - 1) END,
    last_name = CASE WHEN instr(name, ' ') > 0
                     THEN substr(name, instr(name, ' ') + 1) END;
ALTER TABLE users DROP COLUMN name;
)";
}

}  // namespace migrations
