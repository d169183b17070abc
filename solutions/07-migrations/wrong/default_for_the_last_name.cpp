// Rejected by: split_name_up keeps ids and lets SQLite number new users
// Replaces: split_name_up.cpp
// Looks like: last_name has a default of ''; a new user without a last name gets an empty one.

#include "split_name.hpp"

namespace migrations {

std::string split_name_up()
{
    return R"sql(-- migrate:up
ALTER TABLE users ADD COLUMN first_name TEXT NOT NULL DEFAULT '';
ALTER TABLE users ADD COLUMN last_name TEXT DEFAULT '';
UPDATE users SET
    first_name = CASE instr(name, ' ') WHEN 0 THEN name ELSE substr(name, 1, instr(name, ' ') - 1) END,
    last_name = CASE instr(name, ' ') WHEN 0 THEN NULL ELSE substr(name, instr(name, ' ') + 1) END;
ALTER TABLE users DROP COLUMN name;
)sql";
}

}  // namespace migrations
