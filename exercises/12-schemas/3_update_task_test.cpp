// Exercise 12, task 3, core, 30 minutes: the cases.
// Edit: task_update_schema.cpp update_task.cpp
#include "update_task.hpp"
#include "workbook/check_same.hpp"
#include "workbook/database.hpp"
#include "workbook/statement_log.hpp"

namespace schemas::cases {

namespace {

using namespace std::chrono_literals;

constexpr long long large_id = 5'000'000'007;

std::string said(bool found)
{
    return found ? "there is such a task" : "there is no such task";
}

// Two tasks, 7 and 5 000 000 007, as "Pay todo 2024-01-01" and "Rest done NULL".
struct Tasks {
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;

    Tasks()
    {
        create_tasks(sql);
        sql << "INSERT INTO tasks VALUES (7, 'Pay', 'todo', '2024-01-01', 'note'),"
               " (5000000007, 'Rest', 'done', NULL, 'other')";
    }

    std::string row(long long id)
    {
        std::string text;
        sql << "SELECT title || ' ' || status || ' ' || coalesce(due_date, 'NULL') || ' '"
               " || internal_note FROM tasks WHERE id = :id",
            soci::use(id), soci::into(text);
        return text;
    }
};

}  // namespace

TEST_SUITE_BEGIN("3 update_task");

TEST_CASE("update_task changes only what was given")
{
    Tasks tasks;
    CHECK_SAME(said(update_task(tasks.sql, 7,
                                {.title = "Pay now", .status = {}, .due_date = {}})),
               "there is such a task");
    CHECK_SAME(tasks.row(7), "Pay now todo 2024-01-01 note");
    CHECK_SAME(
        said(update_task(tasks.sql, 7,
                         {.title = {}, .status = TaskStatus::doing, .due_date = {}})),
        "there is such a task");
    CHECK_SAME(tasks.row(7), "Pay now doing 2024-01-01 note");
    CHECK_SAME(
        said(update_task(
            tasks.sql, 7,
            {.title = {}, .status = {}, .due_date = std::optional(2024y / 2 / 29)})),
        "there is such a task");
    CHECK_SAME(tasks.row(7), "Pay now doing 2024-02-29 note");
    INFO("an empty title is given, too");
    CHECK_SAME(
        said(update_task(tasks.sql, 7,
                         {.title = "", .status = TaskStatus::done, .due_date = {}})),
        "there is such a task");
    CHECK_SAME(tasks.row(7), " done 2024-02-29 note");
}

TEST_CASE("update_task clears a due date that is given as null")
{
    Tasks tasks;
    TaskUpdate change;
    change.due_date.emplace();
    CHECK_SAME(said(update_task(tasks.sql, 7, change)), "there is such a task");
    CHECK_SAME(tasks.row(7), "Pay todo NULL note");
    INFO("with a status that wants a date");
    tasks.sql << "UPDATE tasks SET due_date = '2024-01-01'";
    change.status = TaskStatus::doing;
    CHECK_SAME(said(update_task(tasks.sql, 7, change)), "there is such a task");
    CHECK_SAME(tasks.row(7), "Pay doing NULL note");
}

TEST_CASE("update_task changes all fields with one statement")
{
    Tasks tasks;
    workbook::StatementLog const log(tasks.sql);
    CHECK_SAME(said(update_task(tasks.sql, 7,
                                {.title = "Go",
                                 .status = TaskStatus::done,
                                 .due_date = std::optional(2025y / 12 / 1)})),
               "there is such a task");
    CHECK_SAME("UPDATEs: " + std::to_string(log.count_of("UPDATE")), "UPDATEs: 1");
    CHECK_SAME(tasks.row(7), "Go done 2025-12-01 note");
}

TEST_CASE("update_task works inside a transaction of the caller")
{
    Tasks tasks;
    {
        soci::transaction const transaction(tasks.sql);
        CHECK_SAME(said(update_task(tasks.sql, 7,
                                    {.title = "Go", .status = {}, .due_date = {}})),
                   "there is such a task");
        CHECK_SAME(tasks.row(7), "Go todo 2024-01-01 note");
    }
    INFO("after the caller has rolled back");
    CHECK_SAME(tasks.row(7), "Pay todo 2024-01-01 note");
}

TEST_CASE("update_task says whether there is such a task")
{
    Tasks tasks;
    CHECK_SAME(
        said(update_task(tasks.sql, 8, {.title = "X", .status = {}, .due_date = {}})),
        "there is no such task");
    INFO("a task that has the same title already");
    CHECK_SAME(
        said(update_task(tasks.sql, 7, {.title = "Pay", .status = {}, .due_date = {}})),
        "there is such a task");
    CHECK_SAME(tasks.row(large_id), "Rest done NULL other");
}

TEST_CASE("update_task changes one task and takes an id of 64 bits")
{
    Tasks tasks;
    tasks.sql << "INSERT INTO tasks VALUES (705032711, 'Low', 'todo', NULL, 'bits')";
    CHECK_SAME(said(update_task(tasks.sql, large_id,
                                {.title = "Sleep", .status = {}, .due_date = {}})),
               "there is such a task");
    CHECK_SAME(tasks.row(large_id), "Sleep done NULL other");
    CHECK_SAME(tasks.row(7), "Pay todo 2024-01-01 note");
    CHECK_SAME(tasks.row(705'032'711), "Low todo NULL bits");
}

TEST_CASE("update_task binds the values")
{
    Tasks tasks;
    workbook::StatementLog const log(tasks.sql);
    CHECK_SAME(said(update_task(tasks.sql, 7,
                                {.title = "O'Hara', status = 'done",
                                 .status = TaskStatus::doing,
                                 .due_date = std::optional(2031y / 3 / 4)})),
               "there is such a task");
    CHECK_SAME(log.text_contains("Hara") ? "the title is in the text" : "bound",
               "bound");
    CHECK_SAME(log.text_contains("2031") ? "the date is in the text" : "bound",
               "bound");
    CHECK_SAME(log.text_contains("doing") ? "the status is in the text" : "bound",
               "bound");
    CHECK_SAME(tasks.row(7), "O'Hara', status = 'done doing 2031-03-04 note");
}

TEST_CASE("update_task throws without a field and runs no statement")
{
    Tasks tasks;
    workbook::StatementLog const log(tasks.sql);
    CHECK_THROWS_AS(update_task(tasks.sql, 7, {}), std::invalid_argument);
    CHECK_SAME("statements: " + std::to_string(log.count()), "statements: 0");
}

TEST_SUITE_END();

}  // namespace schemas::cases
