// Rejected by: models drops no table of a shop in use
// Also fails: models asks for no change of a shop that is up to date
// Also fails: models lists a table behind those that it refers to
// Also fails: models lists each table once
// Also fails: models makes a new shop that takes an order
// Replaces: models.cpp
// Looks like: two models are not in the list that models() returns; including their headers is not enough.
//
// The compiler has nothing to complain about.

#include "models.hpp"

#include "order_items_table.hpp"
#include "orders_table.hpp"
#include "products_table.hpp"
#include "users_table.hpp"

namespace migrations {

Schema models()
{
    return {users_table(), orders_table(), order_items_table()};
}

}  // namespace migrations
