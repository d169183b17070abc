// Rejected by: users_table keeps every sign of a phone number
// Shows: ?
// Replaces: users_table.cpp
// Looks like: the phone is declared a number; SQLite then stores "0049891234" as 49891234, and the number cannot be called any more.
//
// A number that nobody adds up is not a number.

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
                    {.name = "phone", .type = "INTEGER", .nullable = true}},
        .primary_key = {"id"},
        .uniques = {{"email"}},
        .indexes = {{.name = "users_by_phone", .columns = {"phone"}}},
    };
}

}  // namespace migrations
