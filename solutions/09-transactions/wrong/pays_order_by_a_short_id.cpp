// Rejected by: pay_order pays other orders too
// Throws: soci::sqlite3_soci_error
// Replaces: pay_order.cpp
// Looks like: the order's id goes through an int and is another order's afterwards.
//
// An id of SQLite has 64 bits.

#include "pay_order.hpp"

namespace transactions {

void pay_order(soci::session& sql, long long order_id, long long amount_cents)
{
    int const id = static_cast<int>(order_id);
    soci::transaction transaction(sql);
    sql << "INSERT INTO payments (order_id, amount_cents) VALUES (:order, :amount)",
        soci::use(id), soci::use(amount_cents);
    sql << "UPDATE orders SET status = 'paid' WHERE id = :order", soci::use(id);
    transaction.commit();
}

}  // namespace transactions
