// Exercise 12, task 1, warm-up, 5 minutes: the cases.
// Edit: task_response.cpp
#include "task_response.hpp"
#include "workbook/check_same.hpp"

namespace schemas::cases {

namespace {

using namespace std::chrono_literals;

Task report()
{
    return {.id = 7,
            .title = "Write the report",
            .status = TaskStatus::doing,
            .due_date = 2024y / 2 / 29,
            .internal_note = "a note of the shop"};
}

}  // namespace

TEST_SUITE_BEGIN("1 task_response");

TEST_CASE("task_response has the four fields in their order")
{
    CHECK_SAME(task_response(report()).dump(),
               R"({"id":7,"title":"Write the report","status":"doing",)"
               R"("due_date":"2024-02-29"})");
}

TEST_CASE("task_response has null for a task without a due date")
{
    Task task = report();
    task.due_date.reset();
    CHECK_SAME(task_response(task).dump(),
               R"({"id":7,"title":"Write the report","status":"doing",)"
               R"("due_date":null})");
}

TEST_CASE("task_response names every status")
{
    Task task = report();
    task.status = TaskStatus::todo;
    CHECK_SAME(task_response(task)["status"].dump(), R"("todo")");
    task.status = TaskStatus::done;
    CHECK_SAME(task_response(task)["status"].dump(), R"("done")");
}

TEST_CASE("task_response sends a due date with every status")
{
    Task task = report();
    for (TaskStatus const status : {TaskStatus::todo, TaskStatus::done}) {
        task.status = status;
        CHECK_SAME(task_response(task)["due_date"].dump(), R"("2024-02-29")");
    }
}

TEST_CASE("task_response keeps a title with quotes and other letters")
{
    Task task = report();
    task.title = "\"Été\", a\\b\n";
    CHECK_SAME(task_response(task)["title"].dump(), R"("\"Été\", a\\b\n")");
    INFO("a title without characters, and one of 300");
    task.title = "";
    CHECK_SAME(task_response(task)["title"].dump(), R"("")");
    task.title = std::string(300, 'a');
    CHECK_SAME(task_response(task)["title"].dump(), json(task.title).dump());
}

TEST_CASE("task_response keeps an id of 64 bits")
{
    Task task = report();
    task.id = 9'007'199'254'740'993;
    CHECK_SAME(task_response(task)["id"].dump(), "9007199254740993");
}

TEST_SUITE_END();

}  // namespace schemas::cases
