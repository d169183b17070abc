// Exercise 12, task 3, core, 30 minutes: the cases.
// Edit: task_update_schema.cpp update_task.cpp
#include "reading.hpp"
#include "task_update_schema.hpp"
#include "workbook/check_same.hpp"

namespace schemas::cases {

namespace {

// "title 'Pay', status done, due_date null": the fields that were given; or the
// problems.
std::string read(std::string const& body)
{
    try {
        TaskUpdate const change = task_update_schema().parse(body);
        std::string text;
        if (change.title) {
            text += "title '" + *change.title + "'";
        }
        if (change.status) {
            text += (text.empty() ? "status " : ", status ") +
                    task_status().write(*change.status).get<std::string>();
        }
        if (change.due_date) {
            text += (text.empty() ? "due_date " : ", due_date ") +
                    (*change.due_date ? date_text(**change.due_date) : "null");
        }
        return text;
    } catch (Invalid const& invalid) {
        return problems_text(invalid.problems());
    }
}

}  // namespace

TEST_SUITE_BEGIN("3 update_task");

TEST_CASE("task_update_schema reads the fields that were given and no others")
{
    CHECK_READ(R"({"title": "Pay"})", "title 'Pay'");
    CHECK_READ(R"({"status": "done"})", "status done");
    CHECK_READ(R"({"due_date": "2024-02-29"})", "due_date 2024-02-29");
    CHECK_READ(R"({"due_date": "2024-02-29", "status": "todo", "title": "A"})",
               "title 'A', status todo, due_date 2024-02-29");
}

TEST_CASE("task_update_schema tells a due date of null from one that was left out")
{
    CHECK_READ(R"({"due_date": null})", "due_date null");
    CHECK_READ(R"({"title": "Pay", "due_date": null})", "title 'Pay', due_date null");
    INFO("null for a field that cannot be null");
    CHECK_READ(R"({"title": null})", "body.title: string_type");
    CHECK_READ(R"({"status": null})", "body.status: enum");
}

TEST_CASE("task_update_schema needs at least one field")
{
    CHECK_READ("{}", "body: value_error");
}

TEST_CASE("task_update_schema refuses a field of another name")
{
    CHECK_READ(R"({"title": "Pay", "id": 2})", "body.id: extra_forbidden");
    CHECK_READ(R"({"titel": "Pay", "status": "done"})", "body.titel: extra_forbidden");
}

TEST_CASE("task_update_schema has the bounds of a title and a date")
{
    CHECK_READ(R"({"title": "  "})", "body.title: string_too_short");
    CHECK_READ(R"({"title": " Pay "})", "title 'Pay'");
    CHECK_READ((json{{"title", std::string(100, 'a')}}.dump()),
               "title '" + std::string(100, 'a') + "'");
    CHECK_READ((json{{"title", std::string(101, 'a')}}.dump()),
               "body.title: string_too_long");
    CHECK_READ(R"({"due_date": "2023-02-29"})", "body.due_date: date_parsing");
    CHECK_READ(R"({"due_date": ""})", "body.due_date: date_parsing");
    INFO("100 letters of two bytes each");
    std::string letters;
    for (int i = 0; i < 100; ++i) {
        letters += "é";
    }
    CHECK_READ((json{{"title", letters}}.dump()), "title '" + letters + "'");
}

TEST_CASE("task_update_schema needs no due date for a task that is being done")
{
    CHECK_READ(R"({"status": "doing"})", "status doing");
    CHECK_READ(R"({"status": "doing", "due_date": null})",
               "status doing, due_date null");
}

TEST_CASE("task_update_schema describes itself")
{
    ordered_json const schema = task_update_schema().json_schema();
    CHECK_SAME(schema["title"].dump(), R"("TaskUpdate")");
    CHECK_SAME(schema.contains("required") ? schema["required"].dump() : "none",
               "none");
    CHECK_SAME(std::to_string(schema["properties"].size()) + " fields", "3 fields");
}

TEST_SUITE_END();

}  // namespace schemas::cases
