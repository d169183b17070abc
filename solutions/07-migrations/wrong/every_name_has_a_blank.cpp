// Rejected by: split_name_up leaves the last name of a single word NULL
// Shows: ?
// Replaces: split_name_up.cpp
// Looks like: every name is cut where its blank is; a name without one has its blank at 0, and all of it becomes the last name.
//
// instr gives 0 for "not there", and substr takes 0 without complaint.

#include "split_name.hpp"

namespace migrations {

std::string split_name_up()
{
    return R"(-- migrate:up
ALTER TABLE users ADD COLUMN first_name TEXT NOT NULL DEFAULT '';
ALTER TABLE users ADD COLUMN last_name TEXT;
UPDATE users SET
    first_name = substr(name, 1, instr(name, ' ') - 1),
    last_name = substr(name, instr(name, ' ') + 1);
ALTER TABLE users DROP COLUMN name;
)";
}

}  // namespace migrations
