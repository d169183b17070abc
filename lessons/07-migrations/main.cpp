// Lesson 07: migrations
//
// A schema that changes while the data stays. Watch what becomes of schema, version and
// rows when a revision fails, when the process is killed in the middle of one, and when
// two processes migrate at once. The program `migrate` is the same engine by hand.
//
// Chapter: docs/07-migrations.md

#include "sections.hpp"
#include "workbook/table.hpp"

#include <exception>
#include <iostream>

using namespace migrations;

int main(int count, char** arguments)
try {
    if (count > 1) {
        std::cerr << "lesson07: unknown argument '" << arguments[1]
                  << "'; it takes none\n";
        return 1;
    }
    workbook::ScratchFolder const folder;

    workbook::print_section("Create if not exists, at every start");
    create_if_not_exists(folder);

    workbook::print_section("A whole script in one call");
    a_script_in_one_call(folder);

    workbook::print_section("The work loop");
    the_work_loop(folder);

    workbook::print_section("A database that was there before");
    a_database_that_was_there_before(folder);

    workbook::print_section("Changed by hand");
    changed_by_hand(folder);

    workbook::print_section("A version row of its own");
    a_version_row_of_its_own(folder);

    workbook::print_section("Killed inside a revision");
    killed_inside_a_revision(folder);

    workbook::print_section("Killed outside of a transaction");
    killed_outside_of_a_transaction(folder);

    workbook::print_section("Two processes, no lock");
    two_processes_without_a_lock(folder);

    workbook::print_section("Two processes, one lock");
    two_processes_with_a_lock(folder);

    workbook::print_section("Two heads");
    two_heads(folder);

    workbook::print_section("An edited file");
    an_edited_file(folder);

    workbook::print_section("A rename that loses data");
    a_rename_that_loses_data(folder);

    workbook::print_section("A model that is not listed");
    a_model_that_is_not_listed(folder);

    workbook::print_section("What reflection does not know");
    what_reflection_does_not_know(folder);

    workbook::print_section("Back, without the values");
    back_without_the_values(folder);

    workbook::print_section("What SQLite cannot alter");
    what_sqlite_cannot_alter();

    workbook::print_section("A rebuild that deletes orders");
    a_rebuild_that_deletes_orders();

    workbook::print_section("A rebuild that renames first");
    a_rebuild_that_renames_first();

    workbook::print_section("A rebuild that keeps all");
    a_rebuild_that_keeps_all(folder);

    workbook::print_section("A generated revision, tried");
    generated_code_tried(folder);
} catch (std::exception const& error) {
    std::cerr << "lesson07: " << error.what() << '\n';
    return 1;
}
