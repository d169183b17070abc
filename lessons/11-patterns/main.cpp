// Lesson 11: patterns, what each costs, and when not to use it
//
// Each section is one pattern in one file. Watch what the database checks by itself,
// and what every query has to remember.
//
// Chapter: docs/11-patterns.md

#include "sections.hpp"
#include "workbook/lesson_program.hpp"

using namespace patterns;

namespace {

workbook::Section const sections[] = {
    {"Deleted, and still there", deleted_and_still_there},
    {"Created and updated", created_and_updated},
    {"Two users, one document", two_users_one_document},
    {"Who changed what", who_changed_what},
    {"Keys that nobody hands out", keys_that_nobody_hands_out},
    {"What a key costs, in pages", what_a_key_costs},
    {"Columns of JSON", columns_of_json},
    {"One of a few values", one_of_a_few_values},
    {"Money", money},
    {"Instants and appointments", instants_and_appointments},
    {"Slugs and natural keys", slugs_and_natural_keys},
    {"One column, two tables", one_column_two_tables},
    {"Trees, three ways", trees_three_ways}};

}  // namespace

int main(int count, char** arguments)
{
    return workbook::run_sections("lesson11",
                                  {arguments, static_cast<std::size_t>(count)},
                                  sections, measure_keys);
}
