// What the lesson shows, one function a section. Each prints its result; the databases
// they make lie in the given folder.
#pragma once

#include "06-pooling/engine/pool.hpp"
#include "workbook/files.hpp"

namespace pooling {

void a_session_or_a_lease_for_each_request(workbook::ScratchFolder const& folder);

// soci::connection_pool, as it is.
void set_up_by_hand(workbook::ScratchFolder const& folder);
void a_database_for_each_session();
void options_in_the_connection_string(workbook::ScratchFolder const& folder);
void a_transaction_for_the_next_borrower(workbook::ScratchFolder const& folder);
void half_read_in_socis_pool();
void given_back_twice(workbook::ScratchFolder const& folder);
void nobody_gives_anything_back(workbook::ScratchFolder const& folder);

// A pool worth using.
void opened_when_needed(workbook::ScratchFolder const& folder);
void exhausted(workbook::ScratchFolder const& folder);
void clean_for_the_next_borrower(workbook::ScratchFolder const& folder);
void half_read_in_our_pool();
void given_back_once(workbook::ScratchFolder const& folder);
void too_old(workbook::ScratchFolder const& folder);
void cut_off(workbook::ScratchFolder const& folder);
void held_too_long(workbook::ScratchFolder const& folder);
void forked(workbook::ScratchFolder const& folder);
void eight_threads_three_connections(workbook::ScratchFolder const& folder);
void two_leases_for_each_thread(workbook::ScratchFolder const& folder);
void a_transaction_that_outlives_its_lease(workbook::ScratchFolder const& folder);

/// The timings of `--measure`.
void measure_pools();

/// A pool's options for the shop's database in the folder. Makes the database, with an
/// empty table `orders`, when it is not there yet.
PoolOptions shop_options(workbook::ScratchFolder const& folder);

/// The same database in the words of SOCI's driver for SQLite.
std::string connect_string(workbook::ScratchFolder const& folder);

int count_orders(soci::session& sql);

/// "open 2, idle 1, in use 1"
std::string in_words(PoolStatistics const& statistics);

}  // namespace pooling
