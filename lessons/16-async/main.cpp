// Lesson 16: many queries at once
//
// Watch who waits: a thread, work in a queue, or a coroutine, which needs no thread
// while it waits. And watch what happens to the queries that nobody wants any more.
//
// Chapter: docs/16-async.md

#include "sections.hpp"
#include "workbook/lesson_program.hpp"

using namespace async;

namespace {

workbook::Section const sections[] = {
    {"A query holds its thread", a_query_holds_its_thread},
    {"std::async", std_async},
    {"Four threads and a queue", four_threads_and_a_queue},
    {"The queue is full", the_queue_is_full},
    {"An error comes with the future", an_error_comes_with_the_future},
    {"None, one, many", none_one_many},
    {"Interrupted", interrupted},
    {"A deadline for each", a_deadline_for_each},
    {"Cancelled", cancelled},
    {"A blocked loop", a_blocked_loop},
    {"Coroutines", coroutines},
    {"One session for two tasks", one_session_for_two_tasks}};

}  // namespace

int main(int count, char** arguments)
{
    return workbook::run_sections("lesson16",
                                  {arguments, static_cast<std::size_t>(count)},
                                  sections, measure_waiting);
}
