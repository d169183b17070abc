// Rejected by: pay_order records the payment and marks the order
// Also fails: pay_order pays other orders too
// Shows: order 5 is paid
// Replaces: pay_order.cpp
// Looks like: the UPDATE has no WHERE, or one that is always true, and marks every order as paid.
//
// An UPDATE without WHERE is not an error: it changes all rows.

#include "pay_order.hpp"

namespace transactions {

void pay_order(soci::session& sql, long long order_id, long long amount_cents)
{
    soci::transaction transaction(sql);
    sql << "INSERT INTO payments (order_id, amount_cents) VALUES (:order, :amount)",
        soci::use(order_id), soci::use(amount_cents);
    sql << "UPDATE orders SET status = 'paid'";
    transaction.commit();
}

}  // namespace transactions
