// Rejected by: models lists a table behind those that it refers to
// Shows: before orders: nothing
// Replaces: models.cpp
// Looks like: the tables are in no particular order; SQLite creates a table that refers to one that does not exist yet, other databases do not.
//
// The list is also the order in which tables are made.

#include "models.hpp"

#include "order_items_table.hpp"
#include "orders_table.hpp"
#include "products_table.hpp"
#include "users_table.hpp"

namespace migrations {

Schema models()
{
    return {orders_table(), users_table(), order_items_table(), products_table()};
}

}  // namespace migrations
