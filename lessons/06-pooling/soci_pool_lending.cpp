// soci::connection_pool: what the next borrower gets.
#include "sections.hpp"

#include <soci/sqlite3/soci-sqlite3.h>

#include <iostream>

namespace pooling {

namespace {

void open_all(soci::connection_pool& pool, std::size_t size,
              workbook::ScratchFolder const& folder)
{
    for (std::size_t i = 0; i < size; ++i) {
        pool.at(i).open(soci::sqlite3, connect_string(folder));
    }
}

void print_error(std::string const& what, soci::session& sql,
                 std::string const& statement)
{
    try {
        sql << statement;
    } catch (soci::soci_error const& error) {
        std::cout << what << error.get_error_message() << '\n';
    }
}

}  // namespace

//! [a-transaction-for-the-next-borrower]
void a_transaction_for_the_next_borrower(workbook::ScratchFolder const& folder)
{
    soci::connection_pool pool(1);
    open_all(pool, 1, folder);
    {
        soci::session careless(pool);
        careless << "BEGIN";
        careless << "INSERT INTO orders (id) VALUES (17)";
    }  // no COMMIT, no ROLLBACK: an early return, or an exception

    soci::session next(pool);
    std::cout << "the next borrower counts " << count_orders(next) << " order\n";
    print_error("and its BEGIN fails: ", next, "BEGIN");

    soci::session other(soci::sqlite3, connect_string(folder));
    std::cout << "everybody else counts " << count_orders(other) << '\n';
    print_error("and cannot write: ", other, "INSERT INTO orders (id) VALUES (18)");
}
//! [a-transaction-for-the-next-borrower]

//! [given-back-twice]
void given_back_twice(workbook::ScratchFolder const& folder)
{
    soci::connection_pool pool(1);
    open_all(pool, 1, folder);

    std::size_t const first = pool.lease();
    pool.give_back(first);
    try {
        pool.give_back(first);
    } catch (soci::soci_error const& error) {
        std::cout << "again at once: " << error.get_error_message() << '\n';
    }

    std::size_t const second = pool.lease();
    pool.give_back(first);  // again, by the first borrower
    std::size_t const third = pool.lease();
    std::cout << "again later: the second borrower has session " << second
              << ", and so has the third: " << third << '\n';
}
//! [given-back-twice]

//! [nobody-gives-anything-back]
void nobody_gives_anything_back(workbook::ScratchFolder const& folder)
{
    soci::connection_pool pool(1);
    open_all(pool, 1, folder);
    soci::session outer(pool);

    // soci::session inner(pool);  would wait here for the rest of the program's life
    std::size_t position = 0;
    bool const got_one = pool.try_lease(position, 20);
    std::cout << "after 20 ms: " << (got_one ? "a session\n" : "no session\n");
}
//! [nobody-gives-anything-back]

}  // namespace pooling
