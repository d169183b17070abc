// Rejected by: split_name_down brings every name back byte for byte
// Also fails: split_name_down joins the name of a user who came after the upgrade
// Also fails: split_name_down keeps a name that looks like a number as text
// Also fails: split_name_up and split_name_down can run twice
// Replaces: split_name_down.cpp
// Looks like: the blank is added to every name, even to one that never had any.
//
// "Béla" comes back as "Béla ", which looks the same on a page.

#include "split_name.hpp"

namespace migrations {

std::string split_name_down()
{
    return R"(-- migrate:down
ALTER TABLE users ADD COLUMN name TEXT NOT NULL DEFAULT '';
UPDATE users SET name = first_name || ' ' || coalesce(last_name, '');
ALTER TABLE users DROP COLUMN first_name;
ALTER TABLE users DROP COLUMN last_name;
)";
}

}  // namespace migrations
