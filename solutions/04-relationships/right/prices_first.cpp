// Replaces: add_order.cpp
//
// Better when: the program needs the prices itself, for a total or for a discount. They
// are read inside the same transaction, so that no other program changes one between
// the reading and the storing.

#include "add_order.hpp"

namespace relationships {

long long add_order(soci::session& sql, long long user_id,
                    std::vector<Wanted> const& wanted)
{
    soci::transaction transaction(sql);
    long long order_id = 0;
    sql << "INSERT INTO orders (user_id) VALUES (:user_id) RETURNING id",
        soci::use(user_id), soci::into(order_id);

    std::vector<long long> prices;
    for (Wanted const& item : wanted) {
        long long price = 0;
        sql << "SELECT price_cents FROM products WHERE id = :product",
            soci::use(item.product_id), soci::into(price);
        if (!sql.got_data()) {
            throw soci::soci_error("a product that does not exist");
        }
        prices.push_back(price);
    }
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        sql << "INSERT INTO order_items"
               " (order_id, product_id, quantity, unit_price_cents)"
               " VALUES (:order, :product, :quantity, :price)",
            soci::use(order_id), soci::use(wanted[i].product_id),
            soci::use(wanted[i].quantity), soci::use(prices[i]);
    }
    transaction.commit();
    return order_id;
}

}  // namespace relationships
