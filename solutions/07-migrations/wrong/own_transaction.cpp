// Rejected by: split_name splits a name at its blank
// Also fails: split_name allows no e-mail to be NULL in either direction
// Also fails: split_name allows no first name to be NULL
// Also fails: split_name brings every name back byte for byte
// Also fails: split_name can go up and down twice
// Also fails: split_name goes back to the columns that there were
// Also fails: split_name has no column name afterwards
// Also fails: split_name joins the name of a user who came after the upgrade
// Also fails: split_name keeps blanks at the ends of a name
// Also fails: split_name keeps e-mails unique in both directions
// Also fails: split_name leaves orders referring to users in both directions
// Also fails: split_name leaves the last name of a single word NULL
// Also fails: split_name lets SQLite number new users in both directions
// Also fails: split_name loses no order on the way there and back
// Also fails: split_name takes all behind the first blank for the last name
// Throws: migrations::MigrationError
// Replaces: split_name.cpp
// Looks like: the script begins and commits a transaction of its own; the engine has one around it already, and refuses.
//
// If it were allowed, the commit would come before the version row.

#include "split_name.hpp"

namespace migrations {

std::string split_name()
{
    return R"(-- migrate:up
BEGIN;
ALTER TABLE users ADD COLUMN first_name TEXT NOT NULL DEFAULT '';
ALTER TABLE users ADD COLUMN last_name TEXT;
UPDATE users SET
    first_name = CASE WHEN instr(name, ' ') = 0 THEN name
                      ELSE substr(name, 1, instr(name, ' ') - 1) END,
    last_name = CASE WHEN instr(name, ' ') > 0
                     THEN substr(name, instr(name, ' ') + 1) END;
ALTER TABLE users DROP COLUMN name;
COMMIT;

-- migrate:down
ALTER TABLE users ADD COLUMN name TEXT NOT NULL DEFAULT '';
UPDATE users SET name = first_name || coalesce(' ' || last_name, '');
ALTER TABLE users DROP COLUMN first_name;
ALTER TABLE users DROP COLUMN last_name;
)";
}

}  // namespace migrations
