// Rejected by: users_table gives a revision that can be applied to a table with users
// Also fails: models makes a new shop that takes an order
// Also fails: users_table gives a revision after which nothing differs
// Also fails: users_table gives a revision that can be taken back
// Also fails: users_table keeps every sign of a phone number
// Also fails: users_table leaves the phone of a user who has not told it NULL
// Also fails: users_table lets two users have the same phone
// Throws: std::runtime_error
// Replaces: users_table.cpp
// Looks like: the new column cannot be NULL and has no default, so a table that has rows refuses it.
//
// On the developer's empty database it works. Autogenerate has warned.

#include "users_table.hpp"

namespace migrations {

Table users_table()
{
    return {
        .name = "users",
        .columns = {{.name = "id", .type = "INTEGER"},
                    {.name = "email", .type = "TEXT"},
                    {.name = "name", .type = "TEXT"},
                    {.name = "is_active", .type = "BOOLEAN", .default_value = "1"},
                    {.name = "phone", .type = "TEXT"}},
        .primary_key = {"id"},
        .uniques = {{"email"}},
        .indexes = {{.name = "users_by_phone", .columns = {"phone"}}},
    };
}

}  // namespace migrations
