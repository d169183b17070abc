// Rejected by: split_name has no column name afterwards
// Also fails: split_name allows no first name to be NULL
// Also fails: split_name joins the name of a user who came after the upgrade
// Also fails: split_name lets SQLite number new users in both directions
// Replaces: split_name.cpp
// Looks like: the old column stays beside the new ones, and the two begin to disagree at the next change.
//
// Keeping it for one release is a good plan, in a revision of its own that ends it.

#include "split_name.hpp"

namespace migrations {

std::string split_name()
{
    return R"(-- migrate:up
ALTER TABLE users ADD COLUMN first_name TEXT NOT NULL DEFAULT '';
ALTER TABLE users ADD COLUMN last_name TEXT;
UPDATE users SET
    first_name = CASE WHEN instr(name, ' ') = 0 THEN name
                      ELSE substr(name, 1, instr(name, ' ') - 1) END,
    last_name = CASE WHEN instr(name, ' ') > 0
                     THEN substr(name, instr(name, ' ') + 1) END;

-- migrate:down
UPDATE users SET name = first_name || coalesce(' ' || last_name, '');
ALTER TABLE users DROP COLUMN first_name;
ALTER TABLE users DROP COLUMN last_name;
)";
}

}  // namespace migrations
