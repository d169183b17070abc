// Rejected by: models lists each table once
// Also fails: models makes a new shop that takes an order
// Also fails: models returns the same list every time
// Replaces: models.cpp
// Looks like: the list is static and every call adds to it, so the second call returns eight models.
//
// A registry that registers itself needs to know whether it has.

#include "models.hpp"

#include "order_items_table.hpp"
#include "orders_table.hpp"
#include "products_table.hpp"
#include "users_table.hpp"

namespace migrations {

Schema models()
{
    static Schema all;
    for (Table const& table :
         {users_table(), products_table(), orders_table(), order_items_table()}) {
        all.push_back(table);
    }
    return all;
}

}  // namespace migrations
