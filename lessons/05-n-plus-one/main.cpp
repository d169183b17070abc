// Lesson 05: the N+1 query problem
//
// One page, loaded in four ways that give the same answer. Watch how many statements
// each one sends, and how many rows and values come back.
//
// Chapter: docs/05-n-plus-one.md

#include "sections.hpp"
#include "workbook/table.hpp"

#include <exception>
#include <iostream>
#include <string>

using namespace n_plus_one;

int main(int count, char** arguments)
try {
    if (count == 2 && std::string(arguments[1]) == "--measure") {
        measure_growth();
        return 0;
    }
    if (count > 1) {
        std::cerr << "lesson05: unknown argument '" << arguments[1]
                  << "'; there is only --measure\n";
        return 1;
    }
    workbook::print_section("The same page, four ways");
    the_same_page_four_ways();

    workbook::print_section("What the lazy way sends");
    what_the_lazy_way_sends();

    workbook::print_section("Statements sent");
    statements_sent();

    workbook::print_section("A loop that would go back");
    a_loop_that_would_go_back();

    workbook::print_section("Rows and values sent, for 300 orders of 3 items");
    rows_and_values_sent();

    workbook::print_section("Two collections in one JOIN");
    two_collections_in_one_join();

    workbook::print_section("What SOCI's log shows, and what was run");
    what_socis_log_shows();

    workbook::print_section("A list of ids: orders 1, 3 and 5");
    a_list_of_ids();

    workbook::print_section("A budget of two statements");
    a_budget_for_statements();

    workbook::print_section("A list in a list, from two statements");
    a_nested_list();
} catch (std::exception const& error) {
    std::cerr << "lesson05: " << error.what() << '\n';
    return 1;
}
