// Rejected by: split_name_down brings every name back byte for byte
// Replaces: split_name_down.cpp
// Looks like: a blank is added to every name and the ends are trimmed afterwards, with the blanks that were in the data.
//
// trim cannot tell its own blank from anybody else's.

#include "split_name.hpp"

namespace migrations {

std::string split_name_down()
{
    return R"(-- migrate:down
ALTER TABLE users ADD COLUMN name TEXT NOT NULL DEFAULT '';
UPDATE users SET name = trim(first_name || ' ' || coalesce(last_name, ''));
ALTER TABLE users DROP COLUMN first_name;
ALTER TABLE users DROP COLUMN last_name;
)";
}

}  // namespace migrations
