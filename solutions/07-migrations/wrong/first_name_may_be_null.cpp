// Rejected by: split_name_up allows no first name to be NULL
// Replaces: split_name_up.cpp
// Looks like: the new column is added without NOT NULL, because SQLite refuses it without a default; the constraint of the old column is lost.
//
// A constant default, or a rebuild of the table, keeps the rule.

#include "split_name.hpp"

namespace migrations {

std::string split_name_up()
{
    return R"(-- migrate:up
ALTER TABLE users ADD COLUMN first_name TEXT;
ALTER TABLE users ADD COLUMN last_name TEXT;
UPDATE users SET
    first_name = CASE WHEN instr(name, ' ') = 0 THEN name
                      ELSE substr(name, 1, instr(name, ' ') - 1) END,
    last_name = CASE WHEN instr(name, ' ') > 0
                     THEN substr(name, instr(name, ' ') + 1) END;
ALTER TABLE users DROP COLUMN name;
)";
}

}  // namespace migrations
