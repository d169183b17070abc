// Rejected by: pay_order pays other orders too
// Shows: 8000000018: 9007199254740992, 0: 1, 0: 2
// Replaces: pay_order.cpp
// Looks like: the amount goes through a double, which has 53 bits for its digits.
//
// Cents are whole numbers. A double holds them up to 2^53 and then rounds, without an
// error.

#include "pay_order.hpp"

namespace transactions {

void pay_order(soci::session& sql, long long order_id, long long amount_cents)
{
    double const cents = static_cast<double>(amount_cents);
    soci::transaction transaction(sql);
    sql << "INSERT INTO payments (order_id, amount_cents) VALUES (:order, :amount)",
        soci::use(order_id), soci::use(cents);
    sql << "UPDATE orders SET status = 'paid' WHERE id = :order", soci::use(order_id);
    transaction.commit();
}

}  // namespace transactions
