// Exercise 12, task 2, core, 20 minutes: the cases.
// Edit: task_create_schema.cpp
#include "reading.hpp"
#include "task_create_schema.hpp"
#include "workbook/check_same.hpp"

namespace schemas::cases {

namespace {

// "'Pay' todo 2024-02-29", or the problems.
std::string read(std::string const& body)
{
    try {
        TaskCreate const task = task_create_schema().parse(body);
        return "'" + task.title + "' " +
               task_status().write(task.status).get<std::string>() + " " +
               (task.due_date ? date_text(*task.due_date) : "no date");
    } catch (Invalid const& invalid) {
        return problems_text(invalid.problems());
    }
}

std::string with_title(std::string const& title)
{
    return json{{"title", title}}.dump();
}

std::string times(int count, std::string const& text)
{
    std::string all;
    for (int i = 0; i < count; ++i) {
        all += text;
    }
    return all;
}

}  // namespace

TEST_SUITE_BEGIN("2 task_create_schema");

TEST_CASE("task_create_schema reads all three fields")
{
    CHECK_READ(R"({"title": "Pay", "status": "done", "due_date": "2024-02-29"})",
               "'Pay' done 2024-02-29");
}

TEST_CASE("task_create_schema has a status and a date for a title alone")
{
    CHECK_READ(R"({"title": "Pay"})", "'Pay' todo no date");
}

TEST_CASE("task_create_schema needs a title")
{
    CHECK_READ("{}", "body.title: missing");
    CHECK_READ(R"({"title": null})", "body.title: string_type");
    CHECK_READ(R"({"title": 7})", "body.title: string_type");
}

TEST_CASE("task_create_schema trims the title and then counts")
{
    CHECK_READ(R"({"title": "  Pay\n"})", "'Pay' todo no date");
    INFO("a title of blanks alone");
    CHECK_READ(R"({"title": "   "})", "body.title: string_too_short");
    CHECK_READ(R"({"title": ""})", "body.title: string_too_short");
}

TEST_CASE("task_create_schema takes 100 characters and no more")
{
    CHECK_READ(with_title(times(100, "a")), "'" + times(100, "a") + "' todo no date");
    INFO("100 letters of two bytes each");
    CHECK_READ(with_title(times(100, "é")), "'" + times(100, "é") + "' todo no date");
    INFO("101 letters");
    CHECK_READ(with_title(times(101, "a")), "body.title: string_too_long");
}

TEST_CASE("task_create_schema takes a status by its name")
{
    CHECK_READ(R"({"title": "Pay", "status": "todo"})", "'Pay' todo no date");
    CHECK_READ(R"({"title": "Pay", "status": "Done"})", "body.status: enum");
    CHECK_READ(R"({"title": "Pay", "status": 1})", "body.status: enum");
    INFO("a status of null");
    CHECK_READ(R"({"title": "Pay", "status": null})", "body.status: enum");
}

TEST_CASE("task_create_schema takes a date or null")
{
    CHECK_READ(R"({"title": "Pay", "due_date": null})", "'Pay' todo no date");
    CHECK_READ(R"({"title": "Pay", "due_date": "2023-02-29"})",
               "body.due_date: date_parsing");
    CHECK_READ(R"({"title": "Pay", "due_date": ""})", "body.due_date: date_parsing");
    CHECK_READ(R"({"title": "Pay", "due_date": 20240229})",
               "body.due_date: string_type");
}

TEST_CASE("task_create_schema reports all problems at once")
{
    CHECK_READ(R"({"title": "", "status": "later", "due_date": "tomorrow"})",
               "body.due_date: date_parsing, body.status: enum, "
               "body.title: string_too_short");
}

TEST_CASE("task_create_schema ignores other fields")
{
    CHECK_READ(R"({"title": "Pay", "id": 1, "internal_note": "x"})",
               "'Pay' todo no date");
}

TEST_CASE("task_create_schema needs a due date for a task that is being done")
{
    CHECK_READ(R"({"title": "Pay", "status": "doing", "due_date": "2024-02-29"})",
               "'Pay' doing 2024-02-29");
    CHECK_READ(R"({"title": "Pay", "status": "doing"})", "body.due_date: value_error");
    CHECK_READ(R"({"title": "Pay", "status": "doing", "due_date": null})",
               "body.due_date: value_error");
    INFO("a task that is done needs none");
    CHECK_READ(R"({"title": "Pay", "status": "done"})", "'Pay' done no date");
    INFO("a title that is wrong comes first");
    CHECK_READ(R"({"title": "", "status": "doing"})", "body.title: string_too_short");
}

TEST_CASE("task_create_schema describes itself")
{
    ordered_json const schema = task_create_schema().json_schema();
    CHECK_SAME(schema["title"].dump(), R"("TaskCreate")");
    CHECK_SAME(schema["required"].dump(), R"(["title"])");
    CHECK_SAME(std::to_string(schema["properties"].size()) + " fields", "3 fields");
}

TEST_SUITE_END();

}  // namespace schemas::cases
