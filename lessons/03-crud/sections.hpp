// What the lesson shows, one function a section. Each prints its result.
#pragma once

#include "workbook/files.hpp"

#include <soci/soci.h>

void which_id_did_it_get(soci::session& sql);
void an_id_and_no_row(soci::session& sql);
void nobody_has_this_id(soci::session& sql);
void a_page_needs_an_order(soci::session& sql);
void the_whole_record_or_what_was_given(soci::session& sql);
void changing_nobody(soci::session& sql);
void the_same_email_again(soci::session& sql);
void what_nobody_tells_you(soci::session& sql);

/// Two programs, so two sessions, on a database file in the folder.
void look_first_then_insert(workbook::ScratchFolder const& folder);

void a_thousand_rows();

/// The timings of `--measure`.
void measure_inserting();
