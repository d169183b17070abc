// Rejected by: pay_order pays other orders too
// Shows: 0: sent, 8000000017: new, 8000000018: paid
// Replaces: pay_order.cpp
// Looks like: only an order with the status new becomes paid; another one gets the payment and keeps its status.
//
// An UPDATE that finds no row is not an error, so nobody notices.

#include "pay_order.hpp"

namespace transactions {

void pay_order(soci::session& sql, long long order_id, long long amount_cents)
{
    soci::transaction transaction(sql);
    sql << "INSERT INTO payments (order_id, amount_cents) VALUES (:order, :amount)",
        soci::use(order_id), soci::use(amount_cents);
    sql << "UPDATE orders SET status = 'paid' WHERE id = :order AND status = 'new'",
        soci::use(order_id);
    transaction.commit();
}

}  // namespace transactions
