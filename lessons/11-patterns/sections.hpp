// What the lesson shows, one function a section. Each prints its result.
#pragma once

namespace patterns {

void deleted_and_still_there();
void created_and_updated();
void two_users_one_document();
void who_changed_what();
void keys_that_nobody_hands_out();
void what_a_key_costs();
void columns_of_json();
void one_of_a_few_values();
void money();
void instants_and_appointments();
void slugs_and_natural_keys();
void one_column_two_tables();
void trees_three_ways();

/// The timings of `--measure`.
void measure_keys();

}  // namespace patterns
