// Rejected by: models lists each table once
// Also fails: models makes a new shop that takes an order
// Replaces: models.cpp
// Looks like: a model is in the list twice, once for each table that refers to it; a new database cannot be created from it.
//
// The second CREATE TABLE finds the first.

#include "models.hpp"

#include "order_items_table.hpp"
#include "orders_table.hpp"
#include "products_table.hpp"
#include "users_table.hpp"

namespace migrations {

Schema models()
{
    return {users_table(), orders_table(), products_table(), orders_table(),
            order_items_table()};
}

}  // namespace migrations
