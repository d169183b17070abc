// Rejected by: add_order leaves no transaction open after an error
// Shows: it threw soci::sqlite3_soci_error: "Cannot begin transaction. cannot start a transaction within a transaction"
// Replaces: add_order.cpp
// Looks like: an exception between BEGIN and COMMIT leaves the function, and nothing on its way rolls back.
//
// Nothing was stored yet, and the next BEGIN of this session fails. soci::transaction
// rolls back on every way out.

#include "add_order.hpp"

#include <set>

namespace relationships {

long long add_order(soci::session& sql, long long user_id,
                    std::vector<Wanted> const& wanted)
{
    sql << "BEGIN";
    std::vector<long long> prices;
    std::set<long long> products;
    for (Wanted const& item : wanted) {
        long long price = 0;
        sql << "SELECT price_cents FROM products WHERE id = :product",
            soci::use(item.product_id), soci::into(price);
        if (!sql.got_data() || item.quantity < 1 ||
            !products.insert(item.product_id).second) {
            throw soci::soci_error("not to be had");
        }
        prices.push_back(price);
    }
    int users = 0;
    sql << "SELECT count(*) FROM users WHERE id = :user_id", soci::use(user_id),
        soci::into(users);
    if (users == 0) {
        throw soci::soci_error("no such user");
    }

    long long order_id = 0;
    sql << "INSERT INTO orders (user_id) VALUES (:user_id) RETURNING id",
        soci::use(user_id), soci::into(order_id);
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        sql << "INSERT INTO order_items VALUES (:order, :product, :quantity, :price)",
            soci::use(order_id), soci::use(wanted[i].product_id),
            soci::use(wanted[i].quantity), soci::use(prices[i]);
    }
    sql << "COMMIT";
    return order_id;
}

}  // namespace relationships
