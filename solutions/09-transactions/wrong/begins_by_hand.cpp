// Rejected by: pay_order leaves no transaction open
// Also fails: pay_order does neither when the commit is refused
// Also fails: pay_order lets the refusal through as it is
// Replaces: pay_order.cpp
// Looks like: BEGIN and COMMIT are sent by hand, and after an error nobody sends ROLLBACK.
//
// The rows are not committed, so other sessions see none; but the session keeps its
// transaction, and with it the write lock.

#include "pay_order.hpp"

namespace transactions {

void pay_order(soci::session& sql, long long order_id, long long amount_cents)
{
    sql << "BEGIN";
    sql << "INSERT INTO payments (order_id, amount_cents) VALUES (:order, :amount)",
        soci::use(order_id), soci::use(amount_cents);
    sql << "UPDATE orders SET status = 'paid' WHERE id = :order", soci::use(order_id);
    sql << "COMMIT";
}

}  // namespace transactions
