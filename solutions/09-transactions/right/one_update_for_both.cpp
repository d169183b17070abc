// Replaces: transfer.cpp
//
// Better when: a third or a fourth account takes part, as a fee would. One statement
// changes all of them, and the number of changed rows says whether all were there.

#include "transfer.hpp"

#include "09-transactions/write_transaction.hpp"

#include <optional>

namespace transactions {

namespace {

std::optional<long long> balance_of(soci::session& sql, long long id)
{
    long long balance = 0;
    sql << "SELECT balance_cents FROM accounts WHERE id = :id", soci::use(id),
        soci::into(balance);
    return sql.got_data() ? std::optional(balance) : std::nullopt;
}

}  // namespace

void transfer(soci::session& sql, long long from_account_id, long long to_account_id,
              long long amount_cents)
{
    if (amount_cents < 1 || from_account_id == to_account_id) {
        throw std::invalid_argument("an amount below 1, or one account for both");
    }
    WriteTransaction transaction(sql);
    for (long long const id : {from_account_id, to_account_id}) {
        if (!balance_of(sql, id)) {
            throw AccountNotFound(id);
        }
    }
    if (*balance_of(sql, from_account_id) < amount_cents) {
        throw NotEnoughMoney(from_account_id);
    }
    sql << "UPDATE accounts SET balance_cents = balance_cents +"
           " CASE id WHEN :from THEN -:amount ELSE :amount END WHERE id IN (:from, :to)",
        soci::use(from_account_id, "from"), soci::use(amount_cents, "amount"),
        soci::use(to_account_id, "to");
    sql << "INSERT INTO transfers (from_account_id, to_account_id, amount_cents)"
           " VALUES (:from, :to, :amount)",
        soci::use(from_account_id), soci::use(to_account_id), soci::use(amount_cents);
    transaction.commit();
}

}  // namespace transactions
