// Lesson 06: a pool of connections
//
// Who has which connection, in what state it comes, and what happens when there is none
// left. First SOCI's own pool, then one whose pieces you write.
//
// Chapter: docs/06-pooling.md

#include "sections.hpp"
#include "workbook/table.hpp"

#include <exception>
#include <iostream>
#include <string>

using namespace pooling;

int main(int count, char** arguments)
try {
    if (count == 2 && std::string(arguments[1]) == "--measure") {
        measure_pools();
        return 0;
    }
    if (count > 1) {
        std::cerr << "lesson06: unknown argument '" << arguments[1]
                  << "'; there is only --measure\n";
        return 1;
    }
    workbook::ScratchFolder const folder;

    workbook::print_section("A hundred requests");
    a_session_or_a_lease_for_each_request(folder);

    workbook::print_section("soci: each session is set up by hand");
    set_up_by_hand(folder);
    workbook::print_section("soci: sessions in memory");
    a_database_for_each_session();
    workbook::print_section("soci: options in the connection string");
    options_in_the_connection_string(folder);
    workbook::print_section("soci: a transaction for the next borrower");
    a_transaction_for_the_next_borrower(folder);
    workbook::print_section("soci: a rowset read half-way");
    half_read_in_socis_pool();
    workbook::print_section("soci: given back twice");
    given_back_twice(folder);
    workbook::print_section("soci: nobody gives anything back");
    nobody_gives_anything_back(folder);

    workbook::print_section("Opened when needed, size 2 and max_overflow 1");
    opened_when_needed(folder);
    workbook::print_section("A second connection, from a pool of one");
    exhausted(folder);
    workbook::print_section("Clean for the next borrower");
    clean_for_the_next_borrower(folder);
    workbook::print_section("A rowset read half-way");
    half_read_in_our_pool();
    workbook::print_section("Given back once");
    given_back_once(folder);
    workbook::print_section("Too old, with recycle after an hour");
    too_old(folder);
    workbook::print_section("Cut off while idle");
    cut_off(folder);
    workbook::print_section("Held for more than a minute");
    held_too_long(folder);
    workbook::print_section("After a fork");
    forked(folder);
    workbook::print_section("Eight threads, three connections");
    eight_threads_three_connections(folder);
    workbook::print_section("Three threads, two connections each");
    two_leases_for_each_thread(folder);
    workbook::print_section("A transaction that outlives its lease");
    a_transaction_that_outlives_its_lease(folder);
} catch (std::exception const& error) {
    std::cerr << "lesson06: " << error.what() << '\n';
    return 1;
}
