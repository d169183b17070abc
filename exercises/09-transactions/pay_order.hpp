// Exercise 09, task 1: two statements that belong together.
#pragma once

#include <soci/soci.h>

namespace transactions {

/// Records that an order was paid: adds a row to `payments`, with the order and the
/// amount, and sets the order's status to 'paid', whatever it was. Both are in the
/// database when the function returns, for every session to see.
///
/// When the database refuses the beginning, one of the two, or the commit, neither is
/// done, no transaction is left open, and the soci::soci_error goes on to the caller as
/// it is. An order that does not exist is refused by a foreign key.
///
/// The session has no open transaction.
void pay_order(soci::session& sql, long long order_id, long long amount_cents);

}  // namespace transactions
