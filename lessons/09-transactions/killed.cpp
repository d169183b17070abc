// Atomic: a process that is killed between two statements leaves none of them, when
// they are in one transaction.
#include "sections.hpp"
#include "shop.hpp"
#include "workbook/child_process.hpp"

#include <csignal>
#include <iostream>

namespace transactions {

using workbook::in_a_process_that_dies;

namespace {

//! [killed]
void take_and_die(soci::session& sql)
{
    sql << "UPDATE accounts SET balance_cents = balance_cents - 2500 WHERE id = 1";
    ::raise(SIGKILL);  // no destructor runs, no ROLLBACK is sent
    sql << "UPDATE accounts SET balance_cents = balance_cents + 2500 WHERE id = 2";
}

void take_and_die_in_a_transaction(soci::session& sql)
{
    soci::transaction transaction(sql);
    take_and_die(sql);
    transaction.commit();
}
//! [killed]

void show_balances(std::string const& title, void (*work)(soci::session&))
{
    TwoSessions shop;
    shop.first.close();
    shop.second.close();
    in_a_process_that_dies([&] {
        soci::session sql;
        shop.open(sql);
        work(sql);
    });
    shop.open(shop.first);
    std::cout << title << ": "
              << number(shop.first, "SELECT balance_cents FROM accounts WHERE id = 1")
              << " + "
              << number(shop.first, "SELECT balance_cents FROM accounts WHERE id = 2")
              << " = " << number(shop.first, "SELECT sum(balance_cents) FROM accounts")
              << '\n';
}

}  // namespace

void killed_half_way()
{
    show_balances("each statement by itself", take_and_die);
    show_balances("in one transaction", take_and_die_in_a_transaction);
}

}  // namespace transactions
