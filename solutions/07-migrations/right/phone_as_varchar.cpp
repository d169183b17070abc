// Replaces: users_table.cpp
// Better when: the same models are used on MariaDB, where a TEXT column cannot be
// indexed without a length. SQLite takes VARCHAR for text and ignores the length.

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
                    {.name = "phone", .type = "VARCHAR(32)", .nullable = true}},
        .primary_key = {"id"},
        .uniques = {{"email"}},
        .indexes = {{.name = "users_by_phone", .columns = {"phone"}}},
    };
}

}  // namespace migrations
