// The sections of the program, in the order in which they are shown.
#pragma once

namespace security {

void what_an_attacker_types();
void a_value_that_waits();
void only_yes_or_no();
void a_stolen_table();
void long_and_not_on_the_list();
void an_old_hash();
void a_user_who_is_not_there();
void a_session();
void a_session_is_not_a_password();
void whose_row_it_is();
void who_may_what();
void five_guesses();
void what_a_browser_adds();
void what_a_connection_may_do();
void what_the_log_says();

void measure_guesses();

}  // namespace security
