// What the lesson shows, one function per section. Each prints its result.
#pragma once

#include <soci/soci.h>

namespace n_plus_one {

/// Fills a new database with the sample shop, its orders replaced by others: `orders`
/// that are paid and twice as many that are not, each with three items.
void fill_with_paid_orders(soci::session& sql, int orders);

void the_same_page_four_ways();
void statements_sent();
void what_the_lazy_way_sends();
void a_loop_that_would_go_back();

void rows_and_values_sent();
void two_collections_in_one_join();

void what_socis_log_shows();
void a_list_of_ids();
void a_budget_for_statements();
void a_nested_list();

/// The timings of `--measure`.
void measure_growth();

}  // namespace n_plus_one
