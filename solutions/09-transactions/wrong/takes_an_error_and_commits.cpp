// Rejected by: pay_order does neither when one of the two is refused
// Shows: new, 1 payment of 390
// Replaces: pay_order.cpp
// Looks like: the error is caught inside the transaction, and then what was done so far is committed.
//
// On SQLite an error undoes the statement that failed and no other; the transaction
// goes on. After a catch inside it, commit() commits half of the work.

#include "pay_order.hpp"

namespace transactions {

void pay_order(soci::session& sql, long long order_id, long long amount_cents)
{
    soci::transaction transaction(sql);
    try {
        sql << "INSERT INTO payments (order_id, amount_cents) VALUES (:order, :amount)",
            soci::use(order_id), soci::use(amount_cents);
        sql << "UPDATE orders SET status = 'paid' WHERE id = :order",
            soci::use(order_id);
    } catch (soci::soci_error const&) {
        transaction.commit();
        throw;
    }
    transaction.commit();
}

}  // namespace transactions
