// Rejected by: pay_order lets the refusal through as it is
// Also fails: pay_order does neither when the commit is refused
// Shows: not the soci_error that was thrown: the payment failed
// Replaces: pay_order.cpp
// Looks like: the error of the database is replaced by one that does not say what was refused.
//
// A catch that knows nothing better should not be there: the destructor rolls back
// without it.

#include "pay_order.hpp"

namespace transactions {

void pay_order(soci::session& sql, long long order_id, long long amount_cents)
{
    try {
        soci::transaction transaction(sql);
        sql << "INSERT INTO payments (order_id, amount_cents) VALUES (:order, :amount)",
            soci::use(order_id), soci::use(amount_cents);
        sql << "UPDATE orders SET status = 'paid' WHERE id = :order",
            soci::use(order_id);
        transaction.commit();
    } catch (soci::soci_error const&) {
        throw soci::soci_error("the payment failed");
    }
}

}  // namespace transactions
