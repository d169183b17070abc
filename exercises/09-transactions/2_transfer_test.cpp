// Exercise 09, task 2, core, 20 minutes: the cases.
// Edit: transfer.cpp
#include "transfer.hpp"

#include "at_once.hpp"
#include "fixture.hpp"
#include "workbook/statement_log.hpp"

#include <array>

namespace transactions::cases {

namespace {

// Three accounts: 7 has 100.00, 8 has 5.00, and 30 has nothing.
struct Bank : Shop {
    Bank() { fill(); }

    void fill()
    {
        roll_back_if_open();
        sql << "DELETE FROM transfers";
        sql << "DELETE FROM accounts";
        sql << "INSERT INTO accounts (id, user_id, balance_cents)"
               " VALUES (7, 1, 10000), (8, 2, 500), (30, 3, 0)";
    }

    std::string transfer(long long from, long long to, long long amount)
    {
        return ending_of([&] { transactions::transfer(sql, from, to, amount); });
    }

    /// As "7: 10000, 8: 500, 30: 0; 0 transfers".
    std::string all()
    {
        return ask(
            "SELECT group_concat(id || ': ' || balance_cents, ', ') || '; ' ||"
            " (SELECT count(*) || CASE count(*) WHEN 1 THEN ' transfer'"
            " ELSE ' transfers' END FROM transfers)"
            " FROM (SELECT * FROM accounts ORDER BY id)");
    }
};

std::string const untouched = "7: 10000, 8: 500, 30: 0; 0 transfers";

}  // namespace

TEST_SUITE_BEGIN("2 transfer");

TEST_CASE("transfer moves the amount and records it")
{
    Bank bank;

    CHECK_SAME(bank.transfer(7, 8, 2500), "no error");

    CHECK_SAME(bank.all(), "7: 7500, 8: 3000, 30: 0; 1 transfer");
    CHECK_SAME(bank.ask("SELECT from_account_id || ' ' || to_account_id || ' ' ||"
                        " amount_cents FROM transfers"),
               "7 8 2500");
}

TEST_CASE("transfer to an account that does not exist loses no money")
{
    Bank bank;

    CHECK_SAME(bank.transfer(7, 4321, 2500), "there is no account 4321");
    CHECK_SAME(bank.all(), untouched);
}

TEST_CASE("transfer from an account that does not exist makes no money")
{
    Bank bank;

    CHECK_SAME(bank.transfer(4321, 8, 2500), "there is no account 4321");
    CHECK_SAME(bank.all(), untouched);
}

TEST_CASE("transfer of more than there is moves nothing")
{
    Bank bank;

    CHECK_SAME(bank.transfer(8, 7, 501), "account 8 has not enough money");
    CHECK_SAME(bank.transfer(30, 7, 1), "account 30 has not enough money");
    CHECK_SAME(bank.all(), untouched);
}

TEST_CASE("transfer may take all that an account has")
{
    Bank bank;

    CHECK_SAME(bank.transfer(8, 30, 500), "no error");
    CHECK_SAME(bank.all(), "7: 10000, 8: 0, 30: 500; 1 transfer");
}

TEST_CASE("transfer refuses an amount below 1 and one account for both")
{
    Bank bank;
    workbook::StatementLog const log(bank.sql);
    auto const ending = [&](long long from, long long to, long long amount) {
        try {
            transfer(bank.sql, from, to, amount);
        } catch (std::invalid_argument const&) {
            return std::string("std::invalid_argument");
        } catch (soci::soci_error const&) {
            return std::string("soci_error");
        } catch (std::exception const& error) {
            return std::string(error.what());
        }
        return std::string("no error");
    };

    CHECK_SAME(ending(7, 8, 0), "std::invalid_argument");
    CHECK_SAME(ending(7, 8, -2500), "std::invalid_argument");
    CHECK_SAME(ending(7, 7, 2500), "std::invalid_argument");
    CHECK_SAME(sent(log), "0 statements");
}

TEST_CASE("transfer is undone when any of its statements is refused")
{
    for (std::string const event :
         {"UPDATE ON accounts WHEN old.id = 7", "UPDATE ON accounts WHEN old.id = 8",
          "INSERT ON transfers"}) {
        Bank bank;
        bank.refuse(event);
        INFO("Refused: ", event);

        CHECK_SAME(bank.transfer(7, 8, 2500),
                   "soci_error: sqlite3_statement_backend::loadOne: refused");
        CHECK_SAME(bank.all(), untouched);
    }
}

TEST_CASE("transfer is undone when its commit is refused")
{
    Bank bank;
    bank.refuse_commit_after("INSERT ON transfers");

    CHECK_SAME(kind_of(bank.transfer(7, 8, 2500)), "soci_error");
    CHECK_SAME(bank.state(), "no transaction is open");
    CHECK_SAME(bank.all(), untouched);
}

TEST_CASE("transfer leaves no transaction open")
{
    Bank bank;

    bank.transfer(7, 8, 2500);
    CHECK_SAME(bank.state(), "no transaction is open");
    bank.transfer(7, 4321, 2500);
    CHECK_SAME(bank.state(), "no transaction is open");
    bank.transfer(8, 7, 100'000);
    CHECK_SAME(bank.state(), "no transaction is open");
}

TEST_CASE("transfer lets a lock through that is not given back in time")
{
    Bank bank;
    bank.sql << "PRAGMA busy_timeout = 0";
    soci::session other;
    bank.connect(other);
    other << "BEGIN IMMEDIATE";

    std::string const ending = bank.transfer(7, 8, 2500);

    CHECK_SAME(kind_of(ending), "soci_error");
    CHECK_SAME(bank.state(), "no transaction is open");
    CHECK_SAME(bank.all(), untouched);
}

TEST_CASE("transfer moves amounts beyond 32 bits")
{
    Bank bank;
    // Neither an int nor a double can hold these balances.
    bank.sql << "INSERT INTO accounts (id, user_id, balance_cents) VALUES"
                " (8000000001, 4, 9007199254740995), (8000000002, 5, 1)";

    CHECK_SAME(bank.transfer(8'000'000'001, 8'000'000'002, 9'007'199'254'740'993),
               "no error");

    CHECK_SAME(bank.all(),
               "7: 10000, 8: 500, 30: 0, 8000000001: 2, 8000000002: 9007199254740994;"
               " 1 transfer");
}

TEST_CASE("transfer takes accounts with any id")
{
    Bank bank;
    bank.sql << "INSERT INTO accounts (id, user_id, balance_cents)"
                " VALUES (0, 4, 600), (-3, 5, 600)";

    CHECK_SAME(bank.transfer(0, -3, 100), "no error");
    CHECK_SAME(bank.transfer(-3, 0, 701), "account -3 has not enough money");

    CHECK_SAME(bank.all(), "-3: 700, 0: 500, 7: 10000, 8: 500, 30: 0; 1 transfer");
}

TEST_CASE("transfer loses nothing whenever another session takes money")
{
    // Before its first statement, its second, and so on, another session takes 90.00
    // from account 7, if it gets the lock.
    Bank bank;
    soci::session other;
    bank.connect(other);
    other << "PRAGMA busy_timeout = 0";
    for (int before = 1; before < 100; ++before) {
        bool other_took = false;
        std::string ending;
        bank.fill();
        Interruption const interruption(bank.sql, before, [&] {
            other << "UPDATE accounts SET balance_cents = balance_cents - 9000"
                     " WHERE id = 7";
            other_took = true;
        });
        ending = bank.transfer(7, 8, 2500);
        if (!interruption.happened()) {
            break;
        }
        INFO("Another session takes 90.00 of 100.00 before: ",
             interruption.statement());
        CHECK_SAME(ending + "; " + bank.all(),
                   other_took
                       ? "account 7 has not enough money; 7: 1000, 8: 500, 30: 0;"
                         " 0 transfers"
                       : "no error; 7: 7500, 8: 3000, 30: 0; 1 transfer");
    }
}

TEST_CASE("transfer loses nothing whenever another session closes the account")
{
    // As above, but the other session deletes the account that is to get the money.
    Bank bank;
    soci::session other;
    bank.connect(other);
    other << "PRAGMA busy_timeout = 0";
    for (int before = 1; before < 100; ++before) {
        bool other_came_first = false;
        std::string ending;
        bank.fill();
        Interruption const interruption(bank.sql, before, [&] {
            other << "DELETE FROM accounts WHERE id = 30";
            other_came_first = true;
        });
        ending = bank.transfer(7, 30, 2500);
        if (!interruption.happened()) {
            break;
        }
        INFO("Another session deletes account 30 before: ", interruption.statement());
        CHECK_SAME(ending + "; " + bank.all(),
                   other_came_first
                       ? "there is no account 30; 7: 10000, 8: 500; 0 transfers"
                       : "no error; 7: 7500, 8: 500, 30: 2500; 1 transfer");
    }
}

TEST_CASE("transfer adds up when eight threads transfer at once")
{
    Bank bank;
    Meeting meeting(8);
    std::array<std::string, 8> endings;
    run_in_threads(8, [&](std::size_t i) {
        soci::session sql;
        bank.connect(sql);
        Participant const participant(sql, meeting, i);
        endings.at(i) = ending_of([&] { transactions::transfer(sql, 7, 8, 1000); });
    });

    for (std::string const& ending : endings) {
        CHECK_SAME(ending, "no error");
    }
    CHECK_SAME(bank.all(), "7: 2000, 8: 8500, 30: 0; 8 transfers");
}

TEST_SUITE_END();

}  // namespace transactions::cases
