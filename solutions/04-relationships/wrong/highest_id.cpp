// Rejected by: add_order returns the id among other ids
// Replaces: add_order.cpp
// Looks like: the highest id is taken for that of the new order; it is another order's when the numbers do not grow, or when somebody else orders in between.
//
// RETURNING, or last_insert_rowid(), gives the id of this INSERT.

#include "add_order.hpp"

namespace relationships {

long long add_order(soci::session& sql, long long user_id,
                    std::vector<Wanted> const& wanted)
{
    soci::transaction transaction(sql);
    long long order_id = 0;
    sql << "INSERT INTO orders (user_id) VALUES (:user_id)", soci::use(user_id);
    sql << "SELECT max(id) FROM orders", soci::into(order_id);

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
    transaction.commit();
    return order_id;
}

}  // namespace relationships
