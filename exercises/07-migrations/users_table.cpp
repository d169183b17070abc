// Exercise 07, task 3, core, 15 minutes: describe the new column, and let autogenerate
// write the revision
//
// This describes the table as it has been up to now.

#include "users_table.hpp"

namespace migrations {

// TODO: give users a phone, with an index users_by_phone.
Table users_table()
{
    return {
        .name = "users",
        .columns = {{.name = "id", .type = "INTEGER"},
                    {.name = "email", .type = "TEXT"},
                    {.name = "name", .type = "TEXT"},
                    {.name = "is_active", .type = "BOOLEAN", .default_value = "1"}},
        .primary_key = {"id"},
        .uniques = {{"email"}},
    };
}

}  // namespace migrations
