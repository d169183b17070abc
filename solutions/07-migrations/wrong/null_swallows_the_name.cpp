// Rejected by: split_name brings every name back byte for byte
// Also fails: split_name can go up and down twice
// Also fails: split_name joins the name of a user who came after the upgrade
// Also fails: split_name loses no order on the way there and back
// Replaces: split_name.cpp
// Looks like: the parts are joined with ||, and text || NULL is NULL: whoever has no last name loses the first name too.
//
// NOT NULL on the column saves the data here: the downgrade fails and is rolled back.

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
ALTER TABLE users DROP COLUMN name;

-- migrate:down
ALTER TABLE users ADD COLUMN name TEXT NOT NULL DEFAULT '';
UPDATE users SET name = first_name || ' ' || last_name;
ALTER TABLE users DROP COLUMN first_name;
ALTER TABLE users DROP COLUMN last_name;
)";
}

}  // namespace migrations
