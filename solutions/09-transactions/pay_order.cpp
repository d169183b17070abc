// Exercise 09, task 1: one right answer.

#include "pay_order.hpp"

namespace transactions {

void pay_order(soci::session& sql, long long order_id, long long amount_cents)
{
    soci::transaction transaction(sql);
    sql << "INSERT INTO payments (order_id, amount_cents) VALUES (:order, :amount)",
        soci::use(order_id), soci::use(amount_cents);
    sql << "UPDATE orders SET status = 'paid' WHERE id = :order", soci::use(order_id);
    transaction.commit();
}

}  // namespace transactions
