// Rejected by: transfer loses nothing whenever another session takes money
// Also fails: transfer adds up when eight threads transfer at once
// Also fails: transfer loses nothing whenever another session closes the account
// Shows: soci_error: sqlite3_statement_backend::loadOne: database is locked; 7: 1000, 8: 500, 30: 0; 0 transfers
// Replaces: transfer.cpp
// Looks like: the transaction first reads and then writes; another session has written in between, and SQLite refuses: database is locked.
//
// soci::transaction begins with BEGIN, which takes no lock. A transaction that has read
// an older state may no longer write, and no timeout helps (SQLITE_BUSY_SNAPSHOT).

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
    soci::transaction transaction(sql);
    long long balance = 0;
    sql << "SELECT balance_cents FROM accounts WHERE id = :id",
        soci::use(from_account_id), soci::into(balance);
    if (!sql.got_data()) {
        throw AccountNotFound(from_account_id);
    }
    if (balance < amount_cents) {
        throw NotEnoughMoney(from_account_id);
    }
    sql << "UPDATE accounts SET balance_cents = balance_cents - :amount WHERE id = :id",
        soci::use(amount_cents), soci::use(from_account_id);
    soci::statement give = (sql.prepare << "UPDATE accounts SET balance_cents ="
                                           " balance_cents + :amount WHERE id = :id",
                            soci::use(amount_cents), soci::use(to_account_id));
    give.execute(true);
    if (give.get_affected_rows() == 0) {
        throw AccountNotFound(to_account_id);
    }
    sql << "INSERT INTO transfers (from_account_id, to_account_id, amount_cents)"
           " VALUES (:from, :to, :amount)",
        soci::use(from_account_id), soci::use(to_account_id), soci::use(amount_cents);
    transaction.commit();
}

}  // namespace transactions
