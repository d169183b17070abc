// Rejected by: split_name_up keeps a name that looks like a number as text
// Also fails: split_name_down keeps a name that looks like a number as text
// Replaces: split_name_up.cpp
// Looks like: the new columns have the type STRING, which SQLite treats as a number: "007" becomes 7.
//
// TEXT, VARCHAR, CHAR and CLOB make text; nearly any other word makes a number.

#include "split_name.hpp"

namespace migrations {

std::string split_name_up()
{
    return R"(-- migrate:up
ALTER TABLE users ADD COLUMN first_name STRING NOT NULL DEFAULT '';
ALTER TABLE users ADD COLUMN last_name STRING;
UPDATE users SET
    first_name = CASE WHEN instr(name, ' ') = 0 THEN name
                      ELSE substr(name, 1, instr(name, ' ') - 1) END,
    last_name = CASE WHEN instr(name, ' ') > 0
                     THEN substr(name, instr(name, ' ') + 1) END;
ALTER TABLE users DROP COLUMN name;
)";
}

}  // namespace migrations
