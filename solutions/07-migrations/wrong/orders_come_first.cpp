// Rejected by: models lists a table behind those that it refers to
// Replaces: models.cpp
// Looks like: the tables stand in no particular order; SQLite creates a table that refers to one which is not there yet, other databases do not.
//
// The list is also the order in which tables are made.

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
                    {.name = "phone", .type = "TEXT", .nullable = true}},
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
    return {orders(), users()};
}

}  // namespace migrations
