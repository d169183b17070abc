// soci::connection_pool: what it does not do when its sessions are opened.
#include "sections.hpp"

#include <soci/sqlite3/soci-sqlite3.h>

#include <iostream>

//! [set-up-by-hand]
void set_up_by_hand(workbook::ScratchFolder const& folder)
{
    soci::connection_pool pool(3);
    for (std::size_t i = 0; i < 2; ++i) {  // one too few
        pool.at(i).open(soci::sqlite3, connect_string(folder));
    }
    pool.at(0) << "PRAGMA foreign_keys = 1";

    for (std::size_t i = 0; i < 3; ++i) {
        std::cout << "session " << i << ": ";
        try {
            int foreign_keys = 0;
            pool.at(i) << "PRAGMA foreign_keys", soci::into(foreign_keys);
            std::cout << "foreign keys " << (foreign_keys == 1 ? "on\n" : "off\n");
        } catch (soci::soci_error const& error) {
            std::cout << error.get_error_message() << '\n';
        }
    }
}
//! [set-up-by-hand]

void a_database_for_each_session()
{
    soci::connection_pool pool(2);
    pool.at(0).open(soci::sqlite3, ":memory:");
    pool.at(1).open(soci::sqlite3, ":memory:");
    pool.at(0) << "CREATE TABLE orders (id INTEGER PRIMARY KEY)";
    try {
        pool.at(1) << "INSERT INTO orders (id) VALUES (17)";
    } catch (soci::soci_error const& error) {
        std::cout << "session 1: " << error.get_error_message() << '\n';
    }
}

//! [options-in-the-connection-string]
void options_in_the_connection_string(workbook::ScratchFolder const& folder)
{
    soci::session sql(soci::sqlite3,
                      connect_string(folder) + " pool_size=10 pool_recycle=3600");
    int one = 0;
    sql << "SELECT 1", soci::into(one);
    std::cout << "no error, and SELECT 1 gives " << one << '\n';
}
//! [options-in-the-connection-string]
