// Rejected by: users_table lets two users have the same phone
// Also fails: users_table lets autogenerate find the index on phone
// Replaces: users_table.cpp
// Looks like: the index is unique, so the second member of a family cannot store their number.
//
// An index is for finding. A unique index is a rule about the world; this one is
// not true.

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
                    {.name = "phone", .type = "TEXT", .nullable = true}},
        .primary_key = {"id"},
        .uniques = {{"email"}},
        .indexes = {{.name = "users_by_phone", .columns = {"phone"}, .unique = true}},
    };
}

}  // namespace migrations
