// Lesson 13: how a service serves all this
//
// Watch three things: that every answer, even to nonsense, has a status and a body that
// a program can read; that it shows nothing of what went wrong inside; and that a
// request which is sent again, or late, destroys nothing.
//
// Chapter: docs/13-rest-api.md

#include "sections.hpp"
#include "workbook/lesson_program.hpp"

using namespace rest;

namespace {

workbook::Section const sections[] = {
    {"A bare handler", a_bare_handler},
    {"Users over HTTP", users_over_http},
    {"Everything that is wrong", everything_that_is_wrong},
    {"What is not there", what_is_not_there},
    {"A full pool", a_full_pool},
    {"A page of users", a_page_of_users},
    {"Two clients and one user", nobody_overwrites_what_they_have_not_seen},
    {"Sent twice, done once", sent_twice_done_once},
    {"What a client may send", what_a_client_may_send},
    {"One line for each request", one_line_for_each_request},
    {"Described for programs", described_for_programs}};

}  // namespace

int main(int count, char** arguments)
{
    return workbook::run_sections("lesson13",
                                  {arguments, static_cast<std::size_t>(count)},
                                  sections, measure_requests);
}
