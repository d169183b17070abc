// Lesson 12: what may come in, and what may go out
//
// Watch three things: that every problem of a body is reported at once, with its place;
// that a field which was left out is not the same as one that is null; and that the
// hash of a password cannot get into an answer.
//
// Chapter: docs/12-schemas.md

#include "sections.hpp"
#include "workbook/lesson_program.hpp"

using namespace schemas;

namespace {

workbook::Section const sections[] = {
    {"What a conversion accepts", what_a_conversion_accepts},
    {"Text that is almost JSON", text_that_is_almost_json},
    {"Every problem at once", every_problem_at_once},
    {"Left out, null and empty", left_out_null_and_empty},
    {"A field too many", a_field_too_many},
    {"What may go out", what_may_go_out},
    {"Users with their items", users_with_their_items},
    {"Texts, addresses and times", texts_addresses_and_times},
    {"One description, three results", one_description_three_results}};

}  // namespace

int main(int count, char** arguments)
{
    return workbook::run_sections("lesson12",
                                  {arguments, static_cast<std::size_t>(count)},
                                  sections, measure_reading);
}
