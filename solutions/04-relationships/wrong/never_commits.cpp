// Rejected by: add_order leaves no transaction open
// Also fails: add_order leaves no transaction open after an error
// Replaces: add_order.cpp
// Looks like: there is a BEGIN, and a ROLLBACK for errors, and nothing that commits; the session sees its own rows, and when it ends they are gone.
//
// Until the COMMIT nobody else sees the order, and nobody else can write.

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
        return order_id;
    } catch (soci::soci_error const&) {
        sql << "ROLLBACK";
        throw;
    }
}

}  // namespace relationships
