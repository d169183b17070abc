// Rejected by: add_order leaves no transaction open after an error
// Shows: the next BEGIN: soci_error
// Replaces: add_order.cpp
// Looks like: the transaction is rolled back when an INSERT fails, and not when the COMMIT does; a deferred key fails there.

#include "add_order.hpp"

namespace relationships {

long long add_order(soci::session& sql, long long user_id,
                    std::vector<Wanted> const& wanted)
{
    sql.begin();
    long long order_id = 0;
    try {
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
    } catch (...) {
        sql.rollback();
        throw;
    }
    sql.commit();
    return order_id;
}

}  // namespace relationships
