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

using namespace relationships;

namespace {

struct Section {
    char const* title;
    void (*show)();
};

Section const sections[] = {
    {"Ids in a comma list", ids_in_a_comma_list},
    {"Foreign keys are off", foreign_keys_are_off},
    {"One to many, both ways", one_to_many_both_ways},
    {"Posts and items", posts_and_items},
    {"Loaded objects do not follow", loaded_objects_do_not_follow},
    {"A lazy getter", a_lazy_getter},
    {"One to one", one_to_one},
    {"A shared key", a_shared_key},
    {"A join table without a key", a_join_table_without_a_key},
    {"Many to many, both ways", many_to_many_both_ways},
    {"The reverse index", the_reverse_index},
    {"A tree of categories", a_tree_of_categories},
    {"A cycle of categories", a_cycle_of_categories},
    {"ON DELETE RESTRICT", delete_restricts},
    {"ON DELETE CASCADE", delete_cascades},
    {"OR REPLACE deletes", a_replace_deletes},
    {"ON DELETE SET NULL", delete_sets_null},
    {"A JOIN drops the childless", a_join_drops_the_childless},
    {"A LIMIT over a JOIN", a_limit_over_a_join},
    {"Counts over a JOIN", counts_over_a_join},
};

}  // namespace

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
    for (auto const& [title, show] : sections) {
        workbook::print_section(title);
        show();
    }
} catch (std::exception const& error) {
    std::cerr << "lesson04: " << error.what() << '\n';
    return 1;
}
