// Rejected by: split_name_down joins the two names with a blank
// Also fails: split_name_down brings every name back byte for byte
// Also fails: split_name_down joins the name of a user who came after the upgrade
// Also fails: split_name_down joins the name of a user who has changed it
// Also fails: split_name_down joins the name of a user who has the id of one who is gone
// Also fails: split_name_down keeps a name that looks like a number as text
// Also fails: split_name_down lets SQLite number new users
// Also fails: split_name_up and split_name_down can run twice
// Replaces: split_name_down.cpp
// Looks like: the way back creates the column again but does not fill it; the schema is as before, and the names are gone.
//
// A downgrade that runs without an error is not yet one that loses nothing.

#include "split_name.hpp"

namespace migrations {

std::string split_name_down()
{
    return R"(-- migrate:down
ALTER TABLE users ADD COLUMN name TEXT NOT NULL DEFAULT '';
ALTER TABLE users DROP COLUMN first_name;
ALTER TABLE users DROP COLUMN last_name;
)";
}

}  // namespace migrations
