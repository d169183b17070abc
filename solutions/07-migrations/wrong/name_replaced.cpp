// Rejected by: users_table changes nothing but the column and its index
// Also fails: models makes a new shop that takes an order
// Also fails: users_table gives a revision that can be taken back
// Also fails: users_table leaves the phone of a user who has not told it NULL
// Throws: std::runtime_error
// Replaces: users_table.cpp
// Looks like: the phone takes the place of another column; autogenerate drops that one, with its values.
//
// A list of columns is a promise: a column that is not in it is not wanted any more.

#include "users_table.hpp"

namespace migrations {

Table users_table()
{
    return {
        .name = "users",
        .columns = {{.name = "id", .type = "INTEGER"},
                    {.name = "email", .type = "TEXT"},
                    {.name = "is_active", .type = "BOOLEAN", .default_value = "1"},
                    {.name = "phone", .type = "TEXT", .nullable = true}},
        .primary_key = {"id"},
        .uniques = {{"email"}},
        .indexes = {{.name = "users_by_phone", .columns = {"phone"}}},
    };
}

}  // namespace migrations
