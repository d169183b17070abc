// What the lesson shows, one function a section. Each prints its result.
#pragma once

namespace schemas {

void what_a_conversion_accepts();
void text_that_is_almost_json();
void every_problem_at_once();
void left_out_null_and_empty();
void a_field_too_many();
void what_may_go_out();
void users_with_their_items();
void texts_addresses_and_times();
void one_description_three_results();

/// The timings of `--measure`.
void measure_reading();

}  // namespace schemas
