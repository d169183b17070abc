// What the lesson shows, one function a section. Each prints its result.
#pragma once

namespace queries {

void and_or_and_brackets();
void null_is_no_value();
void what_a_user_typed();
void upper_and_lower_case();
void an_order_from_a_list();
void optional_filters();

void counts_and_groups();
void one_number();
void pairs_of_rows();
void one_step_after_the_other();
void sums_that_run();
void days_and_months();
void insert_or_update();

void how_rows_are_found();
void what_defeats_an_index();
void which_index();
void what_analyze_changes();
void pages_that_drift();
void how_far_down();
void two_bounds_of_one_column();
void words_in_texts();

/// The timings of `--measure`.
void measure_growth();

}  // namespace queries
