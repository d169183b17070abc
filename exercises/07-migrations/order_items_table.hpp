// The model of the table `order_items`.
#pragma once

#include "table.hpp"

namespace migrations {

inline Table order_items_table()
{
    return {
        .name = "order_items",
        .columns = {{.name = "order_id", .type = "INTEGER"},
                    {.name = "product_id", .type = "INTEGER"},
                    {.name = "quantity", .type = "INTEGER", .default_value = "1"}},
        .primary_key = {"order_id", "product_id"},
        .foreign_keys = {{.columns = {"order_id"},
                          .table = "orders",
                          .referenced = {"id"},
                          .on_delete = "CASCADE"},
                         {.columns = {"product_id"},
                          .table = "products",
                          .referenced = {"id"}}},
    };
}

}  // namespace migrations
