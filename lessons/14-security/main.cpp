// How would someone break in? Attacks first, on a service that is vulnerable on purpose
// and on that of lesson 13; then what stops each of them.
//
// What to watch: in the attacks, where text from outside becomes SQL; in the defence,
// that each rule is in one place and that what nobody thought of is refused.
//
// Chapter: docs/14-security.md

#include "sections.hpp"
#include "workbook/lesson_program.hpp"

using namespace security;

namespace {

workbook::Section const sections[] = {
    {"What an attacker types", what_an_attacker_types},
    {"A value that waits", a_value_that_waits},
    {"Only yes or no", only_yes_or_no},
    {"A stolen table", a_stolen_table},
    {"Long, and not on the list", long_and_not_on_the_list},
    {"An old hash", an_old_hash},
    {"A user who is not there", a_user_who_is_not_there},
    {"A session", a_session},
    {"A session is not a password", a_session_is_not_a_password},
    {"Whose row it is", whose_row_it_is},
    {"Who may what", who_may_what},
    {"Five guesses", five_guesses},
    {"What a browser adds", what_a_browser_adds},
    {"What a connection may do", what_a_connection_may_do},
    {"What the log says", what_the_log_says}};

}  // namespace

int main(int count, char** arguments)
{
    return workbook::run_sections("lesson14",
                                  {arguments, static_cast<std::size_t>(count)},
                                  sections, measure_guesses);
}
