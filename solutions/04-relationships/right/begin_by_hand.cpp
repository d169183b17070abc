// Replaces: add_order.cpp
//
// Better when: the transaction needs words that soci::transaction does not send, such
// as BEGIN IMMEDIATE. BEGIN, COMMIT and ROLLBACK are statements; a failing COMMIT has
// to be inside what is rolled back.

#include "add_order.hpp"

namespace relationships {

long long add_order(soci::session& sql, long long user_id,
                    std::vector<Wanted> const& wanted)
{
    sql << "BEGIN";
    try {
        long long order_id = 0;
        sql << "INSERT INTO orders (user_id) VALUES (:user_id) RETURNING id",
            soci::use(user_id), soci::into(order_id);
        for (Wanted const& item : wanted) {
            sql << "INSERT INTO order_items"
                   " (order_id, product_id, quantity, unit_price_cents)"
                   " VALUES (:order, :product, :quantity,"
                   "  (SELECT price_cents FROM products WHERE id = :product))",
                soci::use(order_id, "order"), soci::use(item.product_id, "product"),
                soci::use(item.quantity, "quantity");
        }
        sql << "COMMIT";
        return order_id;
    } catch (...) {
        sql << "ROLLBACK";
        throw;
    }
}

}  // namespace relationships
