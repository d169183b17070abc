// Lesson 10: precise questions, and proof that they are fast
//
// First what a question says and what it only seems to say; then how SQLite finds the
// rows. Watch the rows that are scanned: they are the same on every machine.
//
// Chapter: docs/10-queries.md

#include "sections.hpp"
#include "workbook/lesson_program.hpp"

using namespace queries;

namespace {

workbook::Section const sections[] = {
    {"AND, OR and brackets", and_or_and_brackets},
    {"NULL is no value", null_is_no_value},
    {"What a user typed", what_a_user_typed},
    {"Upper and lower case", upper_and_lower_case},
    {"An order from a list", an_order_from_a_list},
    {"Optional filters", optional_filters},
    {"Counts and groups", counts_and_groups},
    {"One number", one_number},
    {"Pairs of rows", pairs_of_rows},
    {"One step after the other", one_step_after_the_other},
    {"Sums that run", sums_that_run},
    {"Days and months", days_and_months},
    {"Insert or update", insert_or_update},
    {"How rows are found, among 10 000", how_rows_are_found},
    {"What defeats an index", what_defeats_an_index},
    {"Which index", which_index},
    {"What ANALYZE changes", what_analyze_changes},
    {"Pages that drift", pages_that_drift},
    {"How far down, in 100 000 products", how_far_down},
    {"Two bounds of one column", two_bounds_of_one_column},
    {"Words in texts", words_in_texts}};

}  // namespace

int main(int count, char** arguments)
{
    return workbook::run_sections("lesson10",
                                  {arguments, static_cast<std::size_t>(count)},
                                  sections, measure_growth);
}
