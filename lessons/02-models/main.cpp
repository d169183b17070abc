// Lesson 02: models
//
// A struct and its table, and what lies between them. Watch for what goes wrong without
// an error: most of it does.
//
// Chapter: docs/02-models.md

#include "sections.hpp"
#include "workbook/table.hpp"

#include <exception>
#include <iostream>

using namespace models;

namespace {

struct Section {
    char const* title;
    void (*show)();
};

Section const sections[] = {
    {"One row, one object", one_row_one_object},
    {"A user, there and back", there_and_back},
    {"Defaults on both sides", defaults_on_both_sides},
    {"NULL is not empty", null_is_not_empty},
    {"One row, two objects", one_row_two_objects},
    {"A column's type is a wish", types_are_wishes},
    {"Rules hold", rules_hold},
    {"Money in a double", money_in_a_double},
    {"Texts that pass for times", texts_that_pass_for_times},
    {"INT PRIMARY KEY", int_primary_key},
    {"The key is indexed already", the_key_is_indexed_already},
    {"A typing error in double quotes", a_typo_in_double_quotes},
    {"A row has 32 bits", a_row_has_32_bits},
    {"SOCI chooses the types", soci_chooses_the_types},
    {"use() of a temporary", use_of_a_temporary},
    {"Stored in spite of the error", stored_in_spite_of_the_error},
    {"All tables, twice", all_tables_twice},
    {"In the wrong order", in_the_wrong_order},
    {"Generated code, tried", generated_code_tried},
};

}  // namespace

int main(int count, char** arguments)
try {
    if (count > 1) {
        std::cerr << "lesson02: unknown argument '" << arguments[1]
                  << "'; there are none\n";
        return 1;
    }
    for (auto const& [title, show] : sections) {
        workbook::print_section(title);
        show();
    }
} catch (std::exception const& error) {
    std::cerr << "lesson02: " << error.what() << '\n';
    return 1;
}
