// Rejected by: split_name_up leaves the last name of a single word NULL
// Also fails: split_name_down brings every name back byte for byte
// Also fails: split_name_down keeps a name that looks like a number as text
// Also fails: split_name_up and split_name_down can run twice
// Also fails: split_name_up keeps a name that looks like a number as text
// Also fails: split_name_up keeps ids and lets SQLite number new users
// Also fails: split_name_up takes a tab or a line end for no blank
// Shows: 'Béla'|''
// Replaces: split_name_up.cpp
// Looks like: a missing last name is stored as an empty text, so "Béla" and "Béla " cannot be told apart, and one of them does not come back.
//
// NULL is the value for what is not there.

#include "split_name.hpp"

namespace migrations {

std::string split_name_up()
{
    return R"(-- migrate:up
ALTER TABLE users ADD COLUMN first_name TEXT NOT NULL DEFAULT '';
ALTER TABLE users ADD COLUMN last_name TEXT;
UPDATE users SET
    first_name = CASE WHEN instr(name, ' ') = 0 THEN name
                      ELSE substr(name, 1, instr(name, ' ') - 1) END,
    last_name = CASE WHEN instr(name, ' ') > 0
                     THEN substr(name, instr(name, ' ') + 1) ELSE '' END;
ALTER TABLE users DROP COLUMN name;
)";
}

}  // namespace migrations
