// Rejected by: split_name_up keeps blanks at the ends of a name
// Also fails: split_name_down brings every name back byte for byte
// Replaces: split_name_up.cpp
// Looks like: trim removes blanks that were in the data; the way back cannot know that they were there.
//
// Cleaning and moving are two revisions: only one of them can be undone.

#include "split_name.hpp"

namespace migrations {

std::string split_name_up()
{
    return R"(-- migrate:up
ALTER TABLE users ADD COLUMN first_name TEXT NOT NULL DEFAULT '';
ALTER TABLE users ADD COLUMN last_name TEXT;
UPDATE users SET name = trim(name);
UPDATE users SET
    first_name = CASE WHEN instr(name, ' ') = 0 THEN name
                      ELSE substr(name, 1, instr(name, ' ') - 1) END,
    last_name = CASE WHEN instr(name, ' ') > 0
                     THEN substr(name, instr(name, ' ') + 1) END;
ALTER TABLE users DROP COLUMN name;
)";
}

}  // namespace migrations
