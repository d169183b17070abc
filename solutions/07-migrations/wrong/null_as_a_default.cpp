// Rejected by: users_table leaves the phone of a user who has not told it NULL
// Replaces: users_table.cpp
// Looks like: DEFAULT NULL is written out; it changes nothing for an INSERT, but it is still a default.

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
                    {.name = "phone",
                     .type = "TEXT",
                     .nullable = true,
                     .default_value = "NULL"}},
        .primary_key = {"id"},
        .uniques = {{"email"}},
        .indexes = {{.name = "users_by_phone", .columns = {"phone"}}},
    };
}

}  // namespace migrations
