// Exercise 13, task 5, core, 35 minutes: the cases.
// Edit: update_task.cpp delete_task.cpp
// Uses: task_fields.cpp
#include "delete_task.hpp"
#include "service_fixture.hpp"
#include "update_task.hpp"

namespace rest::cases {

namespace {

struct Delete : Tasks {
    Service service{[this](httplib::Server& server) { delete_task(server, database); }};

    std::string removed(std::string const& id)
    {
        return service.remove("/tasks/" + id).problems();
    }
};

struct UpdateAndDelete : Tasks {
    Service service{[this](httplib::Server& server) {
        update_task(server, database);
        delete_task(server, database);
    }};
};

}  // namespace

TEST_SUITE_BEGIN("5 update_task");

TEST_CASE("delete_task deletes one task and answers without a body")
{
    Delete tasks;

    Answer const answer = tasks.service.remove("/tasks/8");

    CHECK_SAME(answer.text(), "204 without a body");
    CHECK_HEADER(answer, "Content-Type", "none");
    CHECK_SAME(tasks.task(8), "no row");
    CHECK_SAME(std::to_string(tasks.count()) + " rows", "4 rows");
}

TEST_CASE("delete_task knows no task that is not there")
{
    Delete tasks;
    std::string const not_found = "404 {\"detail\":\"Task not found\"}";

    tasks.removed("5000000000");
    INFO("the same request once more, and an id whose lower 32 bits are 1");
    CHECK_SAME(tasks.removed("5000000000"), not_found);
    CHECK_SAME(tasks.removed("4294967297"), not_found);
    CHECK_SAME(std::to_string(tasks.count()) + " rows", "4 rows");
}

TEST_CASE("delete_task sends one statement and none for an id that is not a number")
{
    Delete tasks;
    tasks.run("UPDATE tasks SET id = 987654 WHERE id = 5");

    tasks.removed("987654");

    INFO("Seen: ", tasks.log.summary());
    CHECK_SAME(std::to_string(tasks.log.count()) + " statement", "1 statement");
    INFO("Expected: the id is not part of the statement's text");
    CHECK_FALSE(tasks.log.text_contains("987654"));
    tasks.forget();
    CHECK_SAME(tasks.removed("abc"), "422: int_parsing at path.task_id, input \"abc\"");
    CHECK_SAME(tasks.removed("1abc"),
               "422: int_parsing at path.task_id, input \"1abc\"");
    CHECK_SAME(tasks.removed("%201"), "422: int_parsing at path.task_id, input \" 1\"");
    CHECK_SAME(tasks.removed("18446744073709551617"),
               "422: int_parsing at path.task_id, input \"18446744073709551617\"");
    INFO("and the statements that were sent");
    CHECK_SAME(tasks.log.summary(), "");
    CHECK_SAME(tasks.borrowed(), "0 sessions");
    CHECK_SAME(std::to_string(tasks.count()) + " rows", "4 rows");
}

TEST_CASE("update_task and delete_task let errors of the database leave the handler")
{
    UpdateAndDelete tasks;
    std::string const body = R"({"title":"Flour"})";
    std::string const lent = "500, since the handler threw: all sessions are lent";

    tasks.database.lend_all(true);
    CHECK_SAME(tasks.service.patch("/tasks/1", body).problems(), lent);
    CHECK_SAME(tasks.service.remove("/tasks/1").problems(), lent);
    tasks.database.lend_all(false);

    auto const has_to_throw = [](Answer const& answer) {
        INFO("Expected: an error of the database, thrown");
        INFO("Seen: ", answer.text());
        CHECK_FALSE(answer.thrown.empty());
    };
    tasks.break_database();
    has_to_throw(tasks.service.patch("/tasks/1", body));
    has_to_throw(tasks.service.remove("/tasks/1"));
    tasks.repair_database();

    tasks.run(
        "CREATE TRIGGER tasks_fail BEFORE UPDATE ON tasks"
        " BEGIN SELECT raise(ABORT, 'the disk is full'); END");
    has_to_throw(tasks.service.patch("/tasks/1", body));
    tasks.run("DROP TRIGGER tasks_fail");
    INFO("and the same request again: no transaction is open");
    CHECK_SAME(tasks.service.patch("/tasks/1", body).text(),
               "200 {\"due_date\":\"2024-03-01\",\"id\":1,\"status\":\"done\","
               "\"title\":\"Flour\"}");
}

TEST_SUITE_END();

}  // namespace rest::cases
