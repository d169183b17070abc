// What the lesson shows, one function a section. Each prints its result; the files and
// databases they make lie in the given folder.
#pragma once

#include "workbook/files.hpp"

namespace migrations {

void create_if_not_exists(workbook::ScratchFolder const& folder);
void a_script_in_one_call(workbook::ScratchFolder const& folder);

void the_work_loop(workbook::ScratchFolder const& folder);
void a_database_that_was_there_before(workbook::ScratchFolder const& folder);
void changed_by_hand(workbook::ScratchFolder const& folder);

void a_version_row_of_its_own(workbook::ScratchFolder const& folder);
void killed_inside_a_revision(workbook::ScratchFolder const& folder);
void killed_outside_of_a_transaction(workbook::ScratchFolder const& folder);

void two_processes_without_a_lock(workbook::ScratchFolder const& folder);
void two_processes_with_a_lock(workbook::ScratchFolder const& folder);

void two_heads(workbook::ScratchFolder const& folder);
void an_edited_file(workbook::ScratchFolder const& folder);

void a_rename_that_loses_data(workbook::ScratchFolder const& folder);
void a_model_that_is_not_listed(workbook::ScratchFolder const& folder);
void what_reflection_does_not_know(workbook::ScratchFolder const& folder);
void back_without_the_values(workbook::ScratchFolder const& folder);

void what_sqlite_cannot_alter();
void a_rebuild_that_deletes_orders();
void a_rebuild_that_renames_first();
void a_rebuild_that_keeps_all(workbook::ScratchFolder const& folder);

void generated_code_tried(workbook::ScratchFolder const& folder);

}  // namespace migrations
