// Rejected by: add_order stores the order and its items
// Replaces: add_order.cpp
// Looks like: only the first hundred items are stored, and the customer is not told about the others.

#include "add_order.hpp"

namespace relationships {

long long add_order(soci::session& sql, long long user_id,
                    std::vector<Wanted> const& wanted)
{
    soci::transaction transaction(sql);
    long long order_id = 0;
    sql << "INSERT INTO orders (user_id) VALUES (:user_id) RETURNING id",
        soci::use(user_id), soci::into(order_id);
    int stored = 0;
    for (Wanted const& item : wanted) {
        if (item.quantity < 1) {
            throw soci::soci_error("a quantity below 1");
        }
        long long price = 0;
        sql << "SELECT price_cents FROM products WHERE id = :product",
            soci::use(item.product_id), soci::into(price);
        if (!sql.got_data()) {
            throw soci::soci_error("no such product");
        }
        if (stored < 100) {
            sql << "INSERT INTO order_items VALUES (:order, :product, :quantity, :price)",
                soci::use(order_id), soci::use(item.product_id),
                soci::use(item.quantity), soci::use(price);
            ++stored;
        }
    }
    transaction.commit();
    return order_id;
}

}  // namespace relationships
