// Rejected by: transfer refuses an amount below 1 and one account for both
// Shows: 6 statements
// Replaces: transfer.cpp
// Looks like: the transaction begins before the arguments are checked, so something is sent for a transfer that cannot be.
//
// BEGIN IMMEDIATE takes the write lock of the whole database, here for nothing.

#include "transfer.hpp"

#include "09-transactions/write_transaction.hpp"

namespace transactions {

namespace {

bool account_exists(soci::session& sql, long long id)
{
    int accounts = 0;
    sql << "SELECT count(*) FROM accounts WHERE id = :id", soci::use(id),
        soci::into(accounts);
    return accounts == 1;
}

}  // namespace

void transfer(soci::session& sql, long long from_account_id, long long to_account_id,
              long long amount_cents)
{
    WriteTransaction transaction(sql);
    if (amount_cents < 1) {
        throw std::invalid_argument("an amount below 1");
    }
    if (from_account_id == to_account_id) {
        throw std::invalid_argument("a transfer from an account to itself");
    }
    soci::statement take =
        (sql.prepare << "UPDATE accounts SET balance_cents ="
                        " balance_cents - :amount"
                        " WHERE id = :id AND balance_cents >= :amount",
         soci::use(amount_cents, "amount"), soci::use(from_account_id, "id"));
    take.execute(true);
    if (take.get_affected_rows() == 0) {
        if (!account_exists(sql, from_account_id)) {
            throw AccountNotFound(from_account_id);
        }
        throw NotEnoughMoney(from_account_id);
    }
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
