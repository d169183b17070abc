// Rejected by: split_name_up leaves the last name of a single word NULL
// Also fails: split_name_down brings every name back byte for byte
// Also fails: split_name_down joins the name of a user who has changed it
// Also fails: split_name_down keeps a name that looks like a number as text
// Also fails: split_name_up and split_name_down can run twice
// Also fails: split_name_up keeps a name that looks like a number as text
// Also fails: split_name_up keeps ids and lets SQLite number new users
// Also fails: split_name_up takes a tab or a line end for no blank
// Shows: ''|'Béla'
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
