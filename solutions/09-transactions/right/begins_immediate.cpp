// Replaces: pay_order.cpp
//
// Better when: the transaction reads before it writes. This one writes first, and takes
// the lock with its first statement either way.

#include "pay_order.hpp"

#include "09-transactions/write_transaction.hpp"

namespace transactions {

void pay_order(soci::session& sql, long long order_id, long long amount_cents)
{
    WriteTransaction transaction(sql);
    sql << "INSERT INTO payments (order_id, amount_cents) VALUES (:order, :amount)",
        soci::use(order_id), soci::use(amount_cents);
    sql << "UPDATE orders SET status = 'paid' WHERE id = :order", soci::use(order_id);
    transaction.commit();
}

}  // namespace transactions
