// What the lesson shows, one function a section. Each prints its result.
#pragma once

namespace transactions {

void two_statements();
void commits_and_flushes();
void what_soci_transaction_does();
void what_it_does_not();
void a_part_that_can_be_undone();

void a_lost_update();
void three_cures();
void busy();
void the_other_anomalies();
void readers_and_a_writer();
void the_whole_transaction_again();
void a_crowd();

void killed_half_way();
void true_at_the_commit();
void a_disk_that_forgets();
void while_somebody_waits();

/// The timings of `--measure`.
void measure_transactions();

}  // namespace transactions
