// Rejected by: add_order stores nothing when a product does not exist
// Replaces: add_order.cpp
// Looks like: a long order is committed in batches of a hundred items, so that what fails later leaves the batches before it.
//
// A transaction is not slow because it is long. It has to be as long as what belongs
// together.

#include "add_order.hpp"

namespace relationships {

long long add_order(soci::session& sql, long long user_id,
                    std::vector<Wanted> const& wanted)
{
    soci::transaction first(sql);
    long long order_id = 0;
    sql << "INSERT INTO orders (user_id) VALUES (:user_id) RETURNING id",
        soci::use(user_id), soci::into(order_id);
    std::size_t const batch = 100;
    for (std::size_t i = 0; i < wanted.size() && i < batch; ++i) {
        sql << "INSERT INTO order_items VALUES (:order, :product, :quantity,"
               " (SELECT price_cents FROM products WHERE id = :product))",
            soci::use(order_id, "order"), soci::use(wanted[i].product_id, "product"),
            soci::use(wanted[i].quantity, "quantity");
    }
    first.commit();
    for (std::size_t begin = batch; begin < wanted.size(); begin += batch) {
        soci::transaction next(sql);
        for (std::size_t i = begin; i < wanted.size() && i < begin + batch; ++i) {
            sql << "INSERT INTO order_items VALUES (:order, :product, :quantity,"
                   " (SELECT price_cents FROM products WHERE id = :product))",
                soci::use(order_id, "order"),
                soci::use(wanted[i].product_id, "product"),
                soci::use(wanted[i].quantity, "quantity");
        }
        next.commit();
    }
    return order_id;
}

}  // namespace relationships
