// The model of the table `orders`.
#pragma once

#include "table.hpp"

namespace migrations {

inline Table orders_table()
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

}  // namespace migrations
