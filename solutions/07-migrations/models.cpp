// Exercise 07, task 2: one answer.

#include "models.hpp"

#include "order_items_table.hpp"
#include "orders_table.hpp"
#include "products_table.hpp"
#include "users_table.hpp"

namespace migrations {

Schema models()
{
    return {users_table(), products_table(), orders_table(), order_items_table()};
}

}  // namespace migrations
