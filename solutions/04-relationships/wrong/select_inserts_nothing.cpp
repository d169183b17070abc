// Rejected by: add_order stores nothing when a product does not exist
// Also fails: add_order leaves no transaction open after an error
// Replaces: add_order.cpp
// Looks like: INSERT ... SELECT copies the price, and for a product that does not exist it inserts no row, without an error.
//
// No row is a valid answer to a SELECT. The foreign key never sees the id that is
// wrong.

#include "add_order.hpp"

namespace relationships {

long long add_order(soci::session& sql, long long user_id,
                    std::vector<Wanted> const& wanted)
{
    soci::transaction transaction(sql);
    long long order_id = 0;
    sql << "INSERT INTO orders (user_id) VALUES (:user_id) RETURNING id",
        soci::use(user_id), soci::into(order_id);

    Wanted item;
    soci::statement insert =
        (sql.prepare << "INSERT INTO order_items"
                        " (order_id, product_id, quantity, unit_price_cents)"
                        " SELECT :order, id, :quantity, price_cents"
                        " FROM products WHERE id = :product",
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
