// Replaces: transfer.cpp
//
// Better when: several programs write to the table. The rule is in the table, as a
// CHECK, and the code only translates its refusal, inside the transaction's scope.

#include "transfer.hpp"

#include "workbook/sqlite_errors.hpp"

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
    soci::statement take =
        (sql.prepare
             << "UPDATE accounts SET balance_cents = balance_cents - :amount WHERE id = :id",
         soci::use(amount_cents), soci::use(from_account_id));
    try {
        take.execute(true);
    } catch (soci::soci_error const&) {
        if (workbook::sqlite_problem(sql) == workbook::SqliteProblem::check) {
            throw NotEnoughMoney(from_account_id);
        }
        throw;
    }
    if (take.get_affected_rows() == 0) {
        throw AccountNotFound(from_account_id);
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
