// Exercise 04, task 3: an order, its user and its items
//
// After each change, in the workbook's folder:  ctest -R lesson04

#include "orders.hpp"

#include "workbook/todo.hpp"

namespace relationships {

// TODO 3a: load the order with its user, and its items with their products' names.
std::optional<Order> find_order(soci::session& sql, long long order_id)
{
    workbook::todo("find_order", sql, order_id);
}

// TODO 3b: the other direction, from a product to orders.
std::vector<long long> orders_with_product(soci::session& sql, long long product_id)
{
    workbook::todo("orders_with_product", sql, product_id);
}

// TODO 3c: store parent and children, all of them or nothing.
long long add_order(soci::session& sql, long long user_id,
                    std::vector<Wanted> const& wanted)
{
    workbook::todo("add_order", sql, user_id, wanted);
}

}  // namespace relationships
