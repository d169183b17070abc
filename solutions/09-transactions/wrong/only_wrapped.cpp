// Rejected by: transfer to an account that does not exist loses no money
// Also fails: transfer from an account that does not exist makes no money
// Also fails: transfer loses nothing whenever another session closes the account
// Also fails: transfer loses nothing whenever another session takes money
// Also fails: transfer of more than there is moves nothing
// Also fails: transfer takes accounts with any id
// Shows: soci_error: sqlite3_statement_backend::loadOne: FOREIGN KEY constraint failed
// Replaces: transfer.cpp
// Looks like: the three statements are in a transaction, and nobody asks whether the UPDATEs found a row.
//
// An UPDATE that changes no row is not an error. Here a foreign key refuses the third
// statement; without it the money would be gone.

#include "transfer.hpp"

namespace transactions {

void transfer(soci::session& sql, long long from_account_id, long long to_account_id,
              long long amount_cents)
{
    if (amount_cents < 1) {
        throw std::invalid_argument("an amount below 1");
    }
    if (from_account_id == to_account_id) {
        throw std::invalid_argument("a transfer from an account to itself");
    }
    // The first statement writes, so the transaction has the write lock from there on:
    // what it reads afterwards is not changed by others.
    soci::transaction transaction(sql);
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
