// Rejected by: pay_order lets the refusal through as it is
// Also fails: pay_order does neither when the commit is refused
// Shows: no error
// Replaces: pay_order.cpp
// Looks like: the error is caught and printed, or dropped, and the caller takes the order for paid.
//
// A function that reports an error to the screen has not reported it to its caller.

#include "pay_order.hpp"

#include <iostream>

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
    } catch (soci::soci_error const& error) {
        std::cerr << error.what() << '\n';
    }
}

}  // namespace transactions
