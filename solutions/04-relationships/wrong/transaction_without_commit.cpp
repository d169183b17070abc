// Rejected by: add_order stores the order and its items
// Also fails: add_order leaves no transaction open after an error
// Also fails: add_order returns the id among other ids
// Also fails: add_order stores an order that has no items yet
// Also fails: add_order takes the product's price at this moment
// Replaces: add_order.cpp
// Looks like: soci::transaction is there, and commit() is not; its destructor rolls back what was stored, and the id that is returned belongs to no order.
//
// The destructor is for errors. Only the code can say that all went well.

#include "add_order.hpp"

namespace relationships {

long long add_order(soci::session& sql, long long user_id,
                    std::vector<Wanted> const& wanted)
{
    soci::transaction transaction(sql);
    long long order_id = 0;
    sql << "INSERT INTO orders (user_id) VALUES (:user_id) RETURNING id",
        soci::use(user_id), soci::into(order_id);

    // No product, no price: the sub-query is NULL then, and the column takes none.
    Wanted item;
    soci::statement insert =
        (sql.prepare << "INSERT INTO order_items"
                        " (order_id, product_id, quantity, unit_price_cents)"
                        " VALUES (:order, :product, :quantity,"
                        "  (SELECT price_cents FROM products WHERE id = :product))",
         soci::use(order_id, "order"), soci::use(item.product_id, "product"),
         soci::use(item.quantity, "quantity"));
    for (Wanted const& each : wanted) {
        item = each;
        insert.execute(true);
    }
    return order_id;
}

}  // namespace relationships
