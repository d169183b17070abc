// Replaces: users_table.cpp
//
// Better when: the greatest values are wanted first. A number is found by it just as
// well.

#include "users_table.hpp"

namespace migrations {

Table users_table()
{
    return {
        .name = "users",
        .columns = {{.name = "id", .type = "INTEGER"},
                    {.name = "phone", .type = "TEXT", .nullable = true},
                    {.name = "email", .type = "TEXT"},
                    {.name = "name", .type = "TEXT"},
                    {.name = "is_active", .type = "BOOLEAN", .default_value = "1"}},
        .primary_key = {"id"},
        .uniques = {{"email"}},
        .indexes = {{.name = "users_by_phone",
                     .columns = {"phone"},
                     .descending = {"phone"}}},
    };
}

}  // namespace migrations
