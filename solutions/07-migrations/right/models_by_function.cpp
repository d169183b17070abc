// Replaces: models.cpp
// Better when: a model may be left out by a setting: a list of functions can be
// read, filtered and counted.

#include "models.hpp"

#include "order_items_table.hpp"
#include "orders_table.hpp"
#include "products_table.hpp"
#include "users_table.hpp"

namespace migrations {

Schema models()
{
    Schema all;
    for (auto const& model :
         {users_table, products_table, orders_table, order_items_table}) {
        all.push_back(model());
    }
    return all;
}

}  // namespace migrations
