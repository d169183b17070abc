// Exercise 09, task 2: money from one account to another.
#pragma once

#include <soci/soci.h>

#include <stdexcept>
#include <string>

namespace transactions {

/// Thrown by `transfer` when one of the two accounts does not exist.
struct AccountNotFound : std::runtime_error {
    explicit AccountNotFound(long long id)
        : std::runtime_error("there is no account " + std::to_string(id)),
          account_id(id)
    {
    }
    long long account_id;
};

/// Thrown by `transfer` when the account does not have that much.
struct NotEnoughMoney : std::runtime_error {
    explicit NotEnoughMoney(long long id)
        : std::runtime_error("account " + std::to_string(id) + " has not enough money"),
          account_id(id)
    {
    }
    long long account_id;
};

/// Moves money: takes `amount_cents` from one account's balance, adds it to the
/// other's, and records that in `transfers`. An account may give all that it has.
///
/// It does all of that or nothing. When it throws, all balances are as they were,
/// nothing is recorded, and no transaction is left open. It throws
///
/// - std::invalid_argument for an amount below 1, and when both accounts are the same;
///   no statement is then sent;
/// - AccountNotFound when one of the accounts does not exist;
/// - NotEnoughMoney when the balance is lower than the amount;
/// - soci::soci_error, as it is, for everything else that the database refuses, also at
///   the commit, and when a lock is not given back within the busy timeout.
///
/// When several of these are true, it throws one of them.
///
/// Other sessions may transfer at the same time. They change neither the result nor the
/// sum of all balances, and none fails as long as the others take less time than its
/// busy timeout.
///
/// The session has no open transaction. The balances fit into 64 bits, also after the
/// transfer.
void transfer(soci::session& sql, long long from_account_id, long long to_account_id,
              long long amount_cents);

}  // namespace transactions
