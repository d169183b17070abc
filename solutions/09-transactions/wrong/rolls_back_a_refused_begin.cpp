// Rejected by: pay_order lets the refusal through as it is
// Replaces: pay_order.cpp
// Looks like: BEGIN is inside the try; when it is refused, the ROLLBACK throws too, and its error hides the first one.
//
// No transaction is open after a BEGIN that was refused, so there is none to roll back.

#include "pay_order.hpp"

namespace transactions {

void pay_order(soci::session& sql, long long order_id, long long amount_cents)
{
    try {
        sql << "BEGIN IMMEDIATE";
        sql << "INSERT INTO payments (order_id, amount_cents) VALUES (:order, :amount)",
            soci::use(order_id), soci::use(amount_cents);
        sql << "UPDATE orders SET status = 'paid' WHERE id = :order",
            soci::use(order_id);
        sql << "COMMIT";
    } catch (...) {
        sql << "ROLLBACK";
        throw;
    }
}

}  // namespace transactions
