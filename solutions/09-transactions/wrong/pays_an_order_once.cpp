// Rejected by: pay_order pays other orders too
// Shows: 8000000018: 9007199254740993, 0: 1
// Replaces: pay_order.cpp
// Looks like: an order that has a payment already gets no second one.
//
// The contract adds a row at each call: an order can be paid in parts.

#include "pay_order.hpp"

namespace transactions {

void pay_order(soci::session& sql, long long order_id, long long amount_cents)
{
    soci::transaction transaction(sql);
    sql << "INSERT INTO payments (order_id, amount_cents) SELECT :order, :amount"
           " WHERE NOT EXISTS (SELECT 1 FROM payments WHERE order_id = :paid)",
        soci::use(order_id, "order"), soci::use(amount_cents, "amount"),
        soci::use(order_id, "paid");
    sql << "UPDATE orders SET status = 'paid' WHERE id = :order", soci::use(order_id);
    transaction.commit();
}

}  // namespace transactions
