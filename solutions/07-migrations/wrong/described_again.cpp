// Rejected by: models asks for no change of a shop that is up to date
// Shows: drop from products: unique (sku)
// Replaces: models.cpp
// Looks like: products is described a second time, beside its header, and the two differ already: sku is not UNIQUE here.
//
// Two descriptions of one table agree on the day on which they are written.

#include "models.hpp"

#include "order_items_table.hpp"
#include "orders_table.hpp"
#include "products_table.hpp"
#include "users_table.hpp"

namespace migrations {

Schema models()
{
    Table const products{.name = "products",
                         .columns = {{.name = "id", .type = "INTEGER"},
                                     {.name = "sku", .type = "TEXT"},
                                     {.name = "name", .type = "TEXT"},
                                     {.name = "price_cents", .type = "INTEGER"}},
                         .primary_key = {"id"}};
    return {users_table(), products, orders_table(), order_items_table()};
}

}  // namespace migrations
