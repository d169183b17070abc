// Replaces: pay_order.cpp
//
// Better when: there is no class for it, as in a script or in another language. Each
// way out has to be thought of: the COMMIT is inside the try, and ROLLBACK is sent only
// while a transaction is open.

#include "pay_order.hpp"

#include "09-transactions/transaction_state.hpp"

namespace transactions {

void pay_order(soci::session& sql, long long order_id, long long amount_cents)
{
    sql << "BEGIN";
    try {
        sql << "UPDATE orders SET status = 'paid' WHERE id = :order",
            soci::use(order_id);
        sql << "INSERT INTO payments (order_id, amount_cents) VALUES (:order, :amount)",
            soci::use(order_id), soci::use(amount_cents);
        sql << "COMMIT";
    } catch (...) {
        if (in_transaction(sql)) {
            sql << "ROLLBACK";
        }
        throw;
    }
}

}  // namespace transactions
