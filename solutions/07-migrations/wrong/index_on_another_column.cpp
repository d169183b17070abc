// Rejected by: users_table lets autogenerate find the index on phone
// Shows: add column users.phone TEXT; add index users_by_phone on users (email)
// Replaces: users_table.cpp
// Looks like: the index has the right name and the wrong column.
//
// Copied from the index of orders, and changed in one place of two.

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
        .indexes = {{.name = "users_by_phone", .columns = {"email"}}},
    };
}

}  // namespace migrations
