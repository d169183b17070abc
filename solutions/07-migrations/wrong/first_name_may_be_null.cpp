// Rejected by: split_name allows no first name to be NULL
// Replaces: split_name.cpp
// Looks like: the new column is added without NOT NULL, because SQLite refuses it without a default; the rule that the old column had is lost.
//
// A constant default, or a rebuild of the table, keeps the rule.

#include "split_name.hpp"

namespace migrations {

std::string split_name()
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

-- migrate:down
ALTER TABLE users ADD COLUMN name TEXT NOT NULL DEFAULT '';
UPDATE users SET name = first_name || coalesce(' ' || last_name, '');
ALTER TABLE users DROP COLUMN first_name;
ALTER TABLE users DROP COLUMN last_name;
)";
}

}  // namespace migrations
