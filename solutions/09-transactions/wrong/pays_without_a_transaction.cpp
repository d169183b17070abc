// Rejected by: pay_order does neither when one of the two is refused
// Shows: new, 1 payment of 390
// Replaces: pay_order.cpp
// Looks like: each statement commits by itself; when the second is refused, the first has already been committed.
//
// Outside a transaction, every statement is a transaction of its own.

#include "pay_order.hpp"

namespace transactions {

void pay_order(soci::session& sql, long long order_id, long long amount_cents)
{
    sql << "INSERT INTO payments (order_id, amount_cents) VALUES (:order, :amount)",
        soci::use(order_id), soci::use(amount_cents);
    sql << "UPDATE orders SET status = 'paid' WHERE id = :order", soci::use(order_id);
}

}  // namespace transactions
