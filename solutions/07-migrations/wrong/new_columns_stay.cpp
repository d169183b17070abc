// Rejected by: split_name_down goes back to the columns that there were
// Also fails: split_name_up and split_name_down can run twice
// Replaces: split_name_down.cpp
// Looks like: the new columns stay after the way back, and the next upgrade finds that they exist.
//
// Up, down and up again is the test that notices.

#include "split_name.hpp"

namespace migrations {

std::string split_name_down()
{
    return R"(-- migrate:down
ALTER TABLE users ADD COLUMN name TEXT NOT NULL DEFAULT '';
UPDATE users SET name = first_name || coalesce(' ' || last_name, '');
)";
}

}  // namespace migrations
