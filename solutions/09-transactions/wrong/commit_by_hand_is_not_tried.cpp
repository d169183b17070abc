// Rejected by: pay_order does neither when the commit is refused
// Replaces: pay_order.cpp
// Looks like: BEGIN, COMMIT and ROLLBACK are sent by hand, and the COMMIT is outside the try; when it is refused, the transaction stays open.
//
// A COMMIT can be refused, and the transaction is then still there.

#include "pay_order.hpp"

namespace transactions {

void pay_order(soci::session& sql, long long order_id, long long amount_cents)
{
    sql << "BEGIN";
    try {
        sql << "INSERT INTO payments (order_id, amount_cents) VALUES (:order, :amount)",
            soci::use(order_id), soci::use(amount_cents);
        sql << "UPDATE orders SET status = 'paid' WHERE id = :order",
            soci::use(order_id);
    } catch (...) {
        sql << "ROLLBACK";
        throw;
    }
    sql << "COMMIT";
}

}  // namespace transactions
