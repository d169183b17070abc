// Rejected by: users_table changes nothing but the column and its index
// Replaces: users_table.cpp
// Looks like: the UNIQUE on the e-mail was replaced by the index on the phone; the revision rebuilds the table without it.
//
// Members of a description are added beside each other.

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
        .indexes = {{.name = "users_by_phone", .columns = {"phone"}}},
    };
}

}  // namespace migrations
