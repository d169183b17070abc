// Rejected by: pay_order records the payment and marks the order
// Also fails: pay_order does neither when the commit is refused
// Also fails: pay_order pays other orders too
// Replaces: pay_order.cpp
// Looks like: the transaction is never committed, so its destructor rolls everything back.
//
// soci::transaction keeps nothing unless it is told to, even when nothing went wrong.

#include "pay_order.hpp"

namespace transactions {

void pay_order(soci::session& sql, long long order_id, long long amount_cents)
{
    soci::transaction transaction(sql);
    sql << "INSERT INTO payments (order_id, amount_cents) VALUES (:order, :amount)",
        soci::use(order_id), soci::use(amount_cents);
    sql << "UPDATE orders SET status = 'paid' WHERE id = :order", soci::use(order_id);
}

}  // namespace transactions
