// Lesson 01: a file or a database
//
// The same users, kept in a JSON file and in SQLite. Watch what becomes of them when
// two programs write at once, when one dies half-way, and when there are many.
//
// Chapter: docs/01-file-vs-database.md

#include "sections.hpp"
#include "workbook/table.hpp"

#include <exception>
#include <iostream>
#include <string>

using namespace storage;

int main(int count, char** arguments)
try {
    if (count == 2 && std::string(arguments[1]) == "--measure") {
        measure_growth();
        return 0;
    }
    if (count > 1) {
        std::cerr << "lesson01: unknown argument '" << arguments[1]
                  << "'; there is only --measure\n";
        return 1;
    }
    workbook::ScratchFolder const folder;

    workbook::print_section("Saved, and read back after a restart");
    both_outlive_the_program(folder);

    workbook::print_section("Two writers, one file");
    two_writers_of_a_file(folder);

    workbook::print_section("Two writers, one database");
    two_writers_of_a_database(folder);

    workbook::print_section("A writer of a file dies half-way");
    a_writer_of_a_file_dies(folder);

    workbook::print_section("A writer of a database dies half-way");
    a_writer_of_a_database_dies(folder);

    workbook::print_section("The same e-mail twice");
    the_same_email_twice(folder);

    workbook::print_section("Finding one user in a thousand");
    finding_one_in_a_thousand(folder);
} catch (std::exception const& error) {
    std::cerr << "lesson01: " << error.what() << '\n';
    return 1;
}
