// Rejected by: users_table lets autogenerate find the index on phone
// Shows: add column users.phone TEXT
// Replaces: users_table.cpp
// Looks like: the column is described and its index is not, so the revision has none, and a search reads the whole table.
//
// Autogenerate writes what the description says, not what was meant.

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
    };
}

}  // namespace migrations
