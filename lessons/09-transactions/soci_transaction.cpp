// soci::transaction: what it sends, and what it does not do for you.
#include "sections.hpp"
#include "shop.hpp"
#include "workbook/statement_log.hpp"

#include <iostream>

namespace transactions {

namespace {

long long payments(soci::session& sql)
{
    return number(sql, "SELECT count(*) FROM payments");
}

void pay(soci::session& sql, long long order_id)
{
    sql << "INSERT INTO payments (order_id, amount_cents) VALUES (:order, 390)",
        soci::use(order_id);
}

std::string sent(workbook::StatementLog const& log)
{
    std::string text;
    for (workbook::RunStatement const& statement : log.statements()) {
        text += (text.empty() ? "" : "; ") +
                statement.text.substr(0, statement.text.find(' '));
    }
    return text;
}

//! [destructor]
void forget_to_commit(soci::session& sql)
{
    soci::transaction transaction(sql);
    pay(sql, 4);
}

void throw_in_between(soci::session& sql)
{
    soci::transaction transaction(sql);
    pay(sql, 4);
    pay(sql, 4321);  // a foreign key refuses it
    transaction.commit();
}
//! [destructor]

//! [commit-throws]
void refuse_at_the_commit(soci::session& sql)
{
    soci::transaction transaction(sql);
    sql << "PRAGMA defer_foreign_keys = ON";  // checked at COMMIT, until then
    pay(sql, 4321);
    transaction.commit();
}
//! [commit-throws]

//! [caught-inside]
void catch_inside(soci::session& sql)
{
    soci::transaction transaction(sql);
    pay(sql, 4);
    try {
        pay(sql, 4321);
    } catch (soci::soci_error const&) {
        // "it cannot be that bad"
    }
    transaction.commit();
}
//! [caught-inside]

//! [nested]
void nest(soci::session& sql)
{
    soci::transaction outer(sql);
    pay(sql, 4);
    soci::transaction inner(sql);
    inner.commit();
    outer.commit();
}
//! [nested]

void show_what_is_left(std::string const& title, void (*work)(soci::session&))
{
    TwoSessions shop;
    workbook::StatementLog const log(shop.first);
    std::cout << title << '\n' << "  " << outcome([&] { work(shop.first); }) << '\n';
    std::cout << "  sent: " << sent(log) << "; payments: " << payments(shop.second)
              << '\n';
}

}  // namespace

void what_soci_transaction_does()
{
    show_what_is_left("commit() is forgotten", forget_to_commit);
    show_what_is_left("an error leaves its scope", throw_in_between);
    show_what_is_left("commit() is refused", refuse_at_the_commit);
}

void what_it_does_not()
{
    show_what_is_left("an error is caught inside", catch_inside);
    show_what_is_left("a transaction in a transaction", nest);
}

}  // namespace transactions
