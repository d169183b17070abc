// A transaction sees the database as it was at its first read. With a write-ahead log,
// others can commit meanwhile.
#include "sections.hpp"
#include "shop.hpp"

#include <iostream>

namespace transactions {

namespace {

long long orders(soci::session& sql)
{
    return number(sql, "SELECT count(*) FROM orders");
}

//! [reader-and-writer]
void a_report_while_an_order_comes(soci::session& report, soci::session& customer)
{
    report << "BEGIN";
    std::cout << "  the report begins:   " << orders(report) << " orders\n";
    std::string const order = outcome(
        [&] { customer << "INSERT INTO orders (user_id) VALUES (2)"; }, "committed");
    std::cout << "  a customer orders:   " << order << '\n'
              << "  the customer sees:   " << orders(customer) << " orders\n"
              << "  the report goes on:  " << orders(report) << " orders\n";
    report << "COMMIT";
    std::cout << "  the next report:     " << orders(report) << " orders\n";
}
//! [reader-and-writer]

}  // namespace

void readers_and_a_writer()
{
    TwoSessions shop;
    std::cout << "with a write-ahead log\n";
    a_report_while_an_order_comes(shop.first, shop.second);

    shop.second.close();
    set_journal(shop.first, "delete");
    soci::session customer("sqlite3",
                           "db=\"" + (shop.folder / "shop.db").string() + "\"");
    std::cout << "with a rollback journal\n";
    a_report_while_an_order_comes(shop.first, customer);
}

}  // namespace transactions
