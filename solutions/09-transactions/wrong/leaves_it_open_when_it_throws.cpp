// Rejected by: transfer leaves no transaction open
// Also fails: transfer loses nothing whenever another session closes the account
// Also fails: transfer of more than there is moves nothing
// Also fails: transfer to an account that does not exist loses no money
// Replaces: transfer.cpp
// Looks like: the transaction is begun by hand, and a throw of its own leaves without ROLLBACK.
//
// Only errors of the database are rolled back here; AccountNotFound and
// NotEnoughMoney pass by.

#include "transfer.hpp"

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
    if (amount_cents < 1) {
        throw std::invalid_argument("an amount below 1");
    }
    if (from_account_id == to_account_id) {
        throw std::invalid_argument("a transfer from an account to itself");
    }
    // The first statement writes, so the transaction has the write lock from there on:
    // what it reads afterwards is not changed by others.
    sql << "BEGIN";
    try {
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
        soci::statement give =
            (sql.prepare << "UPDATE accounts SET balance_cents ="
                            " balance_cents + :amount WHERE id = :id",
             soci::use(amount_cents), soci::use(to_account_id));
        give.execute(true);
        if (give.get_affected_rows() == 0) {
            throw AccountNotFound(to_account_id);
        }
        sql << "INSERT INTO transfers (from_account_id, to_account_id, amount_cents)"
               " VALUES (:from, :to, :amount)",
            soci::use(from_account_id), soci::use(to_account_id),
            soci::use(amount_cents);
        sql << "COMMIT";
    } catch (soci::soci_error const&) {
        sql << "ROLLBACK";
        throw;
    }
}

}  // namespace transactions
