// What two transactions can do to each other, tried on SQLite, step by step.
#include "sections.hpp"
#include "shop.hpp"
#include "workbook/table.hpp"

#include <iostream>

namespace transactions {

namespace {

std::string const all_money = "SELECT sum(balance_cents) FROM accounts";

//! [dirty-read]
// The first writes and has not committed. Does the second see it?
std::string dirty_read(soci::session& first, soci::session& second)
{
    long long const before = number(second, all_money);
    soci::transaction transaction(first);
    first << "UPDATE accounts SET balance_cents = 0 WHERE id = 1";
    return number(second, all_money) == before ? "not seen" : "seen";
}
//! [dirty-read]

// The second reads a row twice; in between the first changes it and commits.
std::string non_repeatable_read(soci::session& first, soci::session& second)
{
    soci::transaction transaction(second);
    long long const before = number(second, all_money);
    first << "UPDATE accounts SET balance_cents = 0 WHERE id = 1";
    return number(second, all_money) == before ? "the same twice" : "changed";
}

// The same with a row that is new.
std::string phantom(soci::session& first, soci::session& second)
{
    soci::transaction transaction(second);
    long long const before = number(second, all_money);
    first << "INSERT INTO accounts (user_id, balance_cents) VALUES (3, 500)";
    return number(second, all_money) == before ? "the same twice" : "changed";
}

//! [write-skew]
// The rule: the two accounts together keep at least 100.00. They have 200.00. Each
// session looks, and takes 100.00 from an account of its own. No row is written twice.
std::string write_skew(soci::session& first, soci::session& second)
{
    soci::transaction of_first(first);
    soci::transaction of_second(second);
    bool const first_may = number(first, all_money) >= 20000;
    bool const second_may = number(second, all_money) >= 20000;
    if (first_may) {
        first << "UPDATE accounts SET balance_cents = 0 WHERE id = 1";
    }
    of_first.commit();
    if (second_may) {
        second << "UPDATE accounts SET balance_cents = 0 WHERE id = 2";
    }
    of_second.commit();
    return "both have taken";
}
//! [write-skew]

}  // namespace

void the_other_anomalies()
{
    workbook::Table table({"anomaly", "on SQLite"});
    auto const row = [&](std::string const& name,
                         std::string (*steps)(soci::session&, soci::session&)) {
        TwoSessions shop;
        std::string seen;
        std::string const error =
            outcome([&] { seen = steps(shop.first, shop.second); }, "");
        table.add({name, error.empty() ? seen : error});
    };
    row("dirty read", dirty_read);
    row("non-repeatable read", non_repeatable_read);
    row("phantom", phantom);
    row("write skew", write_skew);
    std::cout << table;
}

}  // namespace transactions
