// Replaces: transfer.cpp
//
// Better when: the decision needs more than one row or does not fit into a WHERE. BEGIN
// IMMEDIATE takes the write lock first, so that what is read stays true.

#include "transfer.hpp"

#include "09-transactions/write_transaction.hpp"

namespace transactions {

namespace {

long long balance_of(soci::session& sql, long long id)
{
    long long balance = 0;
    sql << "SELECT balance_cents FROM accounts WHERE id = :id", soci::use(id),
        soci::into(balance);
    if (!sql.got_data()) {
        throw AccountNotFound(id);
    }
    return balance;
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
    WriteTransaction transaction(sql);
    long long const from = balance_of(sql, from_account_id) - amount_cents;
    long long const to = balance_of(sql, to_account_id) + amount_cents;
    if (from < 0) {
        throw NotEnoughMoney(from_account_id);
    }
    sql << "UPDATE accounts SET balance_cents = :balance WHERE id = :id",
        soci::use(from), soci::use(from_account_id);
    sql << "UPDATE accounts SET balance_cents = :balance WHERE id = :id", soci::use(to),
        soci::use(to_account_id);
    sql << "INSERT INTO transfers (from_account_id, to_account_id, amount_cents)"
           " VALUES (:from, :to, :amount)",
        soci::use(from_account_id), soci::use(to_account_id), soci::use(amount_cents);
    transaction.commit();
}

}  // namespace transactions
