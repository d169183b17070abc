// Rejected by: split_name_up takes all behind the first blank for the last name
// Replaces: split_name_up.cpp
// Looks like: the last name is what replace leaves when it removes the first name; it removes it everywhere.
//
// "Ana Ana Ana" is left without most of its last name.

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
                     THEN replace(name, substr(name, 1, instr(name, ' ')), '') END;
ALTER TABLE users DROP COLUMN name;
)";
}

}  // namespace migrations
