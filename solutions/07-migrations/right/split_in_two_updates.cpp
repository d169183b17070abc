// Replaces: split_name_up.cpp
// Better when: the table is large and few names have a blank. The column is renamed, so
// that NOT NULL stays without a default, and the other rows are not written at all.

#include "split_name.hpp"

namespace migrations {

std::string split_name_up()
{
    return R"(-- migrate:up
ALTER TABLE users ADD COLUMN last_name TEXT;
ALTER TABLE users RENAME COLUMN name TO first_name;
UPDATE users
    SET last_name = substr(first_name, instr(first_name, ' ') + 1),
        first_name = substr(first_name, 1, instr(first_name, ' ') - 1)
    WHERE instr(first_name, ' ') > 0;
)";
}

}  // namespace migrations
