// Rejected by: models lets autogenerate find the index on phone
// Replaces: models.cpp
// Looks like: the column is described and its index is not, so the revision has none, and a search reads the whole table.
//
// Autogenerate writes what the description says, and nothing that was meant.

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
