// Atomic: a process that is killed between two statements leaves none of them, when
// they are in one transaction.
#include "sections.hpp"
#include "shop.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <iostream>
#include <stdexcept>

namespace transactions {

namespace {

// Runs the work in a process of its own. It has to open a session of its own: SQLite
// forbids to carry one across fork().
void in_a_process_that_dies(std::function<void()> const& work)
{
    std::cout.flush();
    pid_t const child = ::fork();
    if (child < 0) {
        throw std::runtime_error("cannot start a process");
    }
    if (child == 0) {
        [&]() noexcept { work(); }();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    if (!WIFSIGNALED(status) || WTERMSIG(status) != SIGKILL) {
        throw std::runtime_error("the process was expected to die by SIGKILL");
    }
}

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
