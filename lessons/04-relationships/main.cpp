// Lesson 04: relationships
//
// How rows belong to each other: one to many, one to one, many to many, and to their
// own kind. Watch what the database refuses, what it removes along with a row, and what
// a JOIN leaves out.
//
// Chapter: docs/04-relationships.md

#include "sections.hpp"
#include "workbook/table.hpp"

#include <exception>
#include <iostream>
#include <string>

int main(int count, char** arguments)
try {
    if (count == 2 && std::string(arguments[1]) == "--schema") {
        draw_the_schema();
        return 0;
    }
    if (count > 1) {
        std::cerr << "lesson04: unknown argument '" << arguments[1]
                  << "'; there is only --schema\n";
        return 1;
    }
    workbook::print_section("Ids in a comma list");
    ids_in_a_comma_list();

    workbook::print_section("Foreign keys are off");
    foreign_keys_are_off();

    workbook::print_section("One to many, both ways");
    one_to_many_both_ways();
    workbook::print_section("Loaded objects do not follow");
    loaded_objects_do_not_follow();
    workbook::print_section("A lazy getter");
    a_lazy_getter();

    workbook::print_section("One to one");
    one_to_one();
    workbook::print_section("A shared key");
    a_shared_key();

    workbook::print_section("A join table without a key");
    a_join_table_without_a_key();
    workbook::print_section("Many to many, both ways");
    many_to_many_both_ways();
    workbook::print_section("The reverse index");
    the_reverse_index();

    workbook::print_section("A tree of categories");
    a_tree_of_categories();
    workbook::print_section("A cycle of categories");
    a_cycle_of_categories();

    workbook::print_section("ON DELETE RESTRICT");
    delete_restricts();
    workbook::print_section("ON DELETE CASCADE");
    delete_cascades();
    workbook::print_section("OR REPLACE deletes");
    a_replace_deletes();
    workbook::print_section("ON DELETE SET NULL");
    delete_sets_null();

    workbook::print_section("A JOIN drops the childless");
    a_join_drops_the_childless();
    workbook::print_section("A LIMIT over a JOIN");
    a_limit_over_a_join();
    workbook::print_section("Counts over a JOIN");
    counts_over_a_join();
} catch (std::exception const& error) {
    std::cerr << "lesson04: " << error.what() << '\n';
    return 1;
}
