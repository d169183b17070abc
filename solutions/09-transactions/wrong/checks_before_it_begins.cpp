// Rejected by: transfer loses nothing whenever another session takes money
// Replaces: transfer.cpp
// Looks like: the balance is checked before the transaction begins; when another session takes money in between, it is no longer enough.
//
// What was read before the transaction is old when the transaction begins.

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
    long long balance = 0;
    sql << "SELECT balance_cents FROM accounts WHERE id = :id",
        soci::use(from_account_id), soci::into(balance);
    if (!sql.got_data()) {
        throw AccountNotFound(from_account_id);
    }
    if (balance < amount_cents) {
        throw NotEnoughMoney(from_account_id);
    }
    soci::transaction transaction(sql);
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
