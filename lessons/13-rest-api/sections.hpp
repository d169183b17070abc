// The sections of the program, in the order in which they are shown.
#pragma once

namespace rest {

void a_bare_handler();
void users_over_http();
void everything_that_is_wrong();
void what_is_not_there();
void a_full_pool();
void a_page_of_users();
void nobody_overwrites_what_they_have_not_seen();
void sent_twice_done_once();
void what_a_client_may_send();
void one_line_for_each_request();
void described_for_programs();

void measure_requests();

}  // namespace rest
