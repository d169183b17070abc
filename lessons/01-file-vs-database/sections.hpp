// What the lesson shows, one function a section. Each prints its result; the files and
// databases they make lie in the given folder.
#pragma once

#include "workbook/files.hpp"

namespace storage {

void both_outlive_the_program(workbook::ScratchFolder const& folder);
/// What the program does when it is run again, with --read-back and the folder.
void read_back(std::filesystem::path const& folder);

void two_writers_of_a_file(workbook::ScratchFolder const& folder);
void two_writers_of_a_database(workbook::ScratchFolder const& folder);

void a_writer_waits(workbook::ScratchFolder const& folder);

void a_writer_of_a_file_dies(workbook::ScratchFolder const& folder);
void a_writer_of_a_database_dies(workbook::ScratchFolder const& folder);

void the_same_email_twice(workbook::ScratchFolder const& folder);

void finding_one_in_a_thousand(workbook::ScratchFolder const& folder);

void what_a_value_is();
void texts_that_are_refused();

void a_reader_sees_old_or_new(workbook::ScratchFolder const& folder);

/// The timings of `--measure`.
void measure_growth();

}  // namespace storage
