// Rejected by: transfer moves amounts beyond 32 bits
// Shows: 7: 10000, 8: 500, 30: 0, 8000000001: 9007199254740994, 8000000002: 2; 1 transfer
// Replaces: transfer.cpp
// Looks like: the amount goes through an int and is another amount afterwards.
//
// static_cast<int> cuts, without an error.

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
    auto const amount = static_cast<int>(amount_cents);
    // The first statement writes, so the transaction has the write lock from there on:
    // what it reads afterwards is not changed by others.
    soci::transaction transaction(sql);
    soci::statement take =
        (sql.prepare << "UPDATE accounts SET balance_cents ="
                        " balance_cents - :amount"
                        " WHERE id = :id AND balance_cents >= :amount",
         soci::use(amount, "amount"), soci::use(from_account_id, "id"));
    take.execute(true);
    if (take.get_affected_rows() == 0) {
        if (!account_exists(sql, from_account_id)) {
            throw AccountNotFound(from_account_id);
        }
        throw NotEnoughMoney(from_account_id);
    }
    soci::statement give = (sql.prepare << "UPDATE accounts SET balance_cents ="
                                           " balance_cents + :amount WHERE id = :id",
                            soci::use(amount), soci::use(to_account_id));
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
