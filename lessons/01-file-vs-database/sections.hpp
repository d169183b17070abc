// What the lesson shows, one function a section. Each prints its result; the files and
// databases they make lie in the given folder.
#pragma once

#include "workbook/files.hpp"

namespace storage {

void both_outlive_the_program(workbook::ScratchFolder const& folder);

void two_writers_of_a_file(workbook::ScratchFolder const& folder);
void two_writers_of_a_database(workbook::ScratchFolder const& folder);

void a_writer_of_a_file_dies(workbook::ScratchFolder const& folder);
void a_writer_of_a_database_dies(workbook::ScratchFolder const& folder);

void the_same_email_twice(workbook::ScratchFolder const& folder);

void finding_one_in_a_thousand(workbook::ScratchFolder const& folder);

/// The timings of `--measure`.
void measure_growth();

}  // namespace storage
