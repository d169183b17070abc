// A rowset that was read half-way, and the next borrower: in SOCI's pool, and in ours.
#include "sections.hpp"

#include <soci/sqlite3/soci-sqlite3.h>

#include <iostream>
#include <memory>

namespace pooling {

namespace {

PoolOptions shop_with_two_orders(workbook::ScratchFolder const& folder)
{
    PoolOptions options = shop_options(folder);
    options.size = 1;
    soci::session sql;
    options.open(sql);
    sql << "INSERT INTO orders (id) VALUES (17), (41)";
    return options;
}

void add_an_order_elsewhere(workbook::ScratchFolder const& folder)
{
    soci::session other(soci::sqlite3, connect_string(folder));
    other << "INSERT INTO orders (id) VALUES (230)";
    std::cout << "another connection adds one and counts " << count_orders(other)
              << " orders\n";
}

void work_as_the_next_borrower(soci::session& sql)
{
    std::cout << "the next borrower counts " << count_orders(sql) << " orders\n";
    try {
        sql << "INSERT INTO orders (id) VALUES (231)";
        std::cout << "its INSERT succeeds\n";
    } catch (soci::soci_error const& error) {
        std::cout << "its INSERT fails: " << error.get_error_message() << '\n';
    }
}

}  // namespace

//! [half-read-in-socis-pool]
void half_read_in_socis_pool()
{
    workbook::ScratchFolder const folder;
    shop_with_two_orders(folder);
    soci::connection_pool pool(1);
    pool.at(0).open(soci::sqlite3, connect_string(folder));

    auto forgetful = std::make_unique<soci::session>(pool);
    soci::rowset<int> const ids = (forgetful->prepare << "SELECT id FROM orders");
    std::cout << "read: order " << *ids.begin() << ", and not the next\n";
    forgetful.reset();  // the session goes back; the rowset lives on

    add_an_order_elsewhere(folder);
    soci::session next(pool);
    work_as_the_next_borrower(next);
}
//! [half-read-in-socis-pool]

//! [half-read-in-our-pool]
void half_read_in_our_pool()
{
    workbook::ScratchFolder const folder;
    Pool pool(shop_with_two_orders(folder));

    Lease forgetful = pool.borrow();
    soci::rowset<int> const ids =
        (forgetful.session().prepare << "SELECT id FROM orders");
    std::cout << "read: order " << *ids.begin() << ", and not the next\n";
    forgetful.give_back();
    std::cout << "given back: " << in_words(pool.statistics()) << '\n';

    add_an_order_elsewhere(folder);
    Lease const next = pool.borrow();
    work_as_the_next_borrower(next.session());
}
//! [half-read-in-our-pool]

}  // namespace pooling
