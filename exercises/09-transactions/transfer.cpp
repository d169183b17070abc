// Exercise 09, task 2, core, 20 minutes: fix a transfer that loses money
//
// This works, as long as nothing goes wrong.
//
// After each change, in the workbook's folder:  ctest -R lesson09

#include "transfer.hpp"

namespace transactions {

// TODO: all three statements or none, and an error that says why.
void transfer(soci::session& sql, long long from_account_id, long long to_account_id,
              long long amount_cents)
{
    sql << "UPDATE accounts SET balance_cents = balance_cents - :amount WHERE id = :id",
        soci::use(amount_cents), soci::use(from_account_id);
    sql << "UPDATE accounts SET balance_cents = balance_cents + :amount WHERE id = :id",
        soci::use(amount_cents), soci::use(to_account_id);
    sql << "INSERT INTO transfers (from_account_id, to_account_id, amount_cents)"
           " VALUES (:from, :to, :amount)",
        soci::use(from_account_id), soci::use(to_account_id), soci::use(amount_cents);
}

}  // namespace transactions
