// Rejected by: models keeps every sign of a phone number
// Replaces: models.cpp
// Looks like: the phone is declared a number; SQLite then stores "0049891234" as 49891234, and the number cannot be called any more.
//
// What is never added up is not a number.

#include "models.hpp"

namespace migrations {

namespace {

using namespace migrations;

Table users()
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
