// Exercise 07, task 2: describe the new column, and let autogenerate write the revision
//
// This describes the tables as they have been up to now.

#include "models.hpp"

namespace migrations {

namespace {

using namespace migrations;

// TODO: give users a phone, with an index users_by_phone.
Table users()
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

Table orders()
{
    return {
        .name = "orders",
        .columns = {{.name = "id", .type = "INTEGER"},
                    {.name = "user_id", .type = "INTEGER"},
                    {.name = "status", .type = "TEXT", .default_value = "'new'"}},
        .primary_key = {"id"},
        .foreign_keys = {{.columns = {"user_id"},
                          .table = "users",
                          .referenced = {"id"},
                          .on_delete = "CASCADE"}},
        .indexes = {{.name = "orders_by_user", .columns = {"user_id"}}},
    };
}

}  // namespace

migrations::Schema models()
{
    return {users(), orders()};
}

}  // namespace migrations
