// Rejected by: users_table keeps every sign of a phone number
// Shows: integer 49891234
// Replaces: users_table.cpp
// Looks like: SQLite treats the type of the phone as a number, as it does INTEGER, and STRING too; "0049891234" loses its zeros.
//
// TEXT, VARCHAR, CHAR and CLOB make text; nearly any other word makes a number.
// https://sqlite.org/datatype3.html#determination_of_column_affinity

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
                    {.name = "phone", .type = "STRING", .nullable = true}},
        .primary_key = {"id"},
        .uniques = {{"email"}},
        .indexes = {{.name = "users_by_phone", .columns = {"phone"}}},
    };
}

}  // namespace migrations
