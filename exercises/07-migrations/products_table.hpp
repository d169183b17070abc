// The model of the table `products`.
#pragma once

#include "table.hpp"

namespace migrations {

inline Table products_table()
{
    return {
        .name = "products",
        .columns = {{.name = "id", .type = "INTEGER"},
                    {.name = "sku", .type = "TEXT"},
                    {.name = "name", .type = "TEXT"},
                    {.name = "price_cents", .type = "INTEGER"}},
        .primary_key = {"id"},
        .uniques = {{"sku"}},
    };
}

}  // namespace migrations
