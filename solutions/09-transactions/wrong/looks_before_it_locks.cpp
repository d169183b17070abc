// Rejected by: transfer loses nothing whenever another session takes money
// Also fails: transfer loses nothing whenever another session closes the account
// Shows: soci_error: sqlite3_statement_backend::loadOne: CHECK constraint failed: balance_cents >= 0; 7: 1000, 8: 500, 30: 0; 0 transfers
// Replaces: transfer.cpp
// Looks like: balance and accounts are looked at before the transaction begins; what was true then need not be true when the money moves.
//
// The lock has to be taken before the first look.

#include "transfer.hpp"

#include "09-transactions/write_transaction.hpp"

namespace transactions {

void transfer(soci::session& sql, long long from_account_id, long long to_account_id,
              long long amount_cents)
{
    if (amount_cents < 1) {
        throw std::invalid_argument("the amount is below 1");
    }
    if (from_account_id == to_account_id) {
        throw std::invalid_argument("both accounts are the same");
    }
    long long balance = 0;
    sql << "SELECT balance_cents FROM accounts WHERE id = :id", soci::into(balance),
        soci::use(from_account_id);
    if (!sql.got_data()) {
        throw AccountNotFound(from_account_id);
    }
    long long other = 0;
    sql << "SELECT balance_cents FROM accounts WHERE id = :id", soci::into(other),
        soci::use(to_account_id);
    if (!sql.got_data()) {
        throw AccountNotFound(to_account_id);
    }
    if (balance < amount_cents) {
        throw NotEnoughMoney(from_account_id);
    }
    WriteTransaction transaction(sql);
    sql << "UPDATE accounts SET balance_cents = balance_cents - :amount WHERE id = :id",
        soci::use(amount_cents), soci::use(from_account_id);
    sql << "UPDATE accounts SET balance_cents = balance_cents + :amount WHERE id = :id",
        soci::use(amount_cents), soci::use(to_account_id);
    sql << "INSERT INTO transfers (from_account_id, to_account_id, amount_cents)"
           " VALUES (:from, :to, :amount)",
        soci::use(from_account_id), soci::use(to_account_id), soci::use(amount_cents);
    transaction.commit();
}

}  // namespace transactions
