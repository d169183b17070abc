// Exercise 13, task 2, core, 20 minutes: the cases.
// Edit: serve_task.cpp
#include "serve_task.hpp"
#include "service_fixture.hpp"

namespace rest::cases {

namespace {

struct OneTask : Tasks {
    Service service{[this](httplib::Server& server) { serve_task(server, database); }};

    /// The answer to /tasks/{id}, in short.
    std::string asked(std::string const& id)
    {
        return service.get("/tasks/" + id).problems();
    }
};

std::string not_an_integer(std::string const& id)
{
    return "422: int_parsing at path.task_id, input " + Json(id).dump();
}

}  // namespace

TEST_SUITE_BEGIN("2 serve_task");

TEST_CASE("serve_task answers with the task")
{
    OneTask tasks;

    Answer const answer = tasks.service.get("/tasks/5");

    CHECK_SAME(answer.text(),
               "200 {\"due_date\":\"2024-02-29\",\"id\":5,\"status\":\"doing\","
               "\"title\":\"Call the bank\"}");
    CHECK_HEADER(answer, "Content-Type", "application/json");
}

TEST_CASE("serve_task has null for a date that is not set")
{
    OneTask tasks;

    CHECK_SAME(tasks.asked("2"),
               "200 {\"due_date\":null,\"id\":2,\"status\":\"todo\","
               "\"title\":\"Paint the door\"}");
}

TEST_CASE("serve_task gives the version as the ETag")
{
    OneTask tasks;

    CHECK_HEADER(tasks.service.get("/tasks/1"), "ETag", "\"4\"");
    CHECK_HEADER(tasks.service.get("/tasks/8"), "ETag", "\"1\"");
    INFO("a version of more than 32 bits");
    tasks.run("UPDATE tasks SET version = 4294967301 WHERE id = 8");
    CHECK_HEADER(tasks.service.get("/tasks/8"), "ETag", "\"4294967301\"");
}

TEST_CASE("serve_task finds ids of more than 32 bits")
{
    OneTask tasks;

    CHECK_SAME(tasks.asked("5000000000"),
               "200 {\"due_date\":\"2031-12-31\",\"id\":5000000000,\"status\":\"todo\","
               "\"title\":\"Renew \\\"the\\\" lease\"}");
    INFO("an id whose lower 32 bits are 1");
    tasks.run("UPDATE tasks SET id = 4294967297 WHERE id = 8");
    CHECK_SAME(tasks.asked("4294967297"),
               "200 {\"due_date\":\"2024-03-01\",\"id\":4294967297,\"status\":\"todo\","
               "\"title\":\"Write the menu\"}");
}

TEST_CASE("serve_task knows no task that is not there")
{
    OneTask tasks;

    Answer const answer = tasks.service.get("/tasks/3");

    CHECK_SAME(answer.text(), "404 {\"detail\":\"Task not found\"}");
    CHECK_HEADER(answer, "Content-Type", "application/json");
    CHECK_HEADER(answer, "ETag", "none");
    INFO("the smallest and the largest number of 64 bits");
    CHECK_SAME(tasks.asked("-9223372036854775808"),
               "404 {\"detail\":\"Task not found\"}");
    CHECK_SAME(tasks.asked("9223372036854775807"),
               "404 {\"detail\":\"Task not found\"}");
}

TEST_CASE("serve_task refuses an id that is not a number")
{
    OneTask tasks;

    Answer const answer = tasks.service.get("/tasks/abc");

    CHECK_SAME(answer.problems(), not_an_integer("abc"));
    CHECK_HEADER(answer, "Content-Type", "application/json");
}

TEST_CASE("serve_task refuses an id that only begins with a number")
{
    OneTask tasks;

    CHECK_SAME(tasks.asked("5abc"), not_an_integer("5abc"));
    CHECK_SAME(tasks.asked("5.0"), not_an_integer("5.0"));
    INFO("what the client wrote as 5%20 and 5%00");
    CHECK_SAME(tasks.asked("5%20"), not_an_integer("5 "));
    CHECK_SAME(tasks.asked("5%00"), not_an_integer(std::string("5\0", 2)));
}

TEST_CASE("serve_task refuses spaces and a plus in front of a number")
{
    OneTask tasks;

    CHECK_SAME(tasks.asked("%205"), not_an_integer(" 5"));
    CHECK_SAME(tasks.asked("+5"), not_an_integer("+5"));
    CHECK_SAME(tasks.asked("-"), not_an_integer("-"));
}

TEST_CASE("serve_task takes zeros in front of a number")
{
    OneTask tasks;
    std::string const task_5 = tasks.asked("5");

    CHECK_SAME(tasks.asked("005"), task_5);
    INFO("forty zeros and a 5");
    CHECK_SAME(tasks.asked(std::string(40, '0') + "5"), task_5);
}

TEST_CASE("serve_task refuses a number of more than 64 bits")
{
    OneTask tasks;

    CHECK_SAME(tasks.asked("9223372036854775808"),
               not_an_integer("9223372036854775808"));
    INFO("2 to the power of 64, plus 5");
    CHECK_SAME(tasks.asked("18446744073709551621"),
               not_an_integer("18446744073709551621"));
    std::string const forty_digits(40, '9');
    CHECK_SAME(tasks.asked(forty_digits), not_an_integer(forty_digits));
}

TEST_CASE("serve_task leaves other paths to other routes")
{
    OneTask tasks;

    CHECK_SAME(tasks.asked("5/notes"), "404 without a body");
    CHECK_SAME(tasks.asked("5/"), "404 without a body");
    INFO("nothing after /tasks/");
    CHECK_SAME(tasks.asked(""), "404 without a body");
}

TEST_CASE("serve_task does not ask the database for an id that cannot be")
{
    OneTask tasks;

    tasks.asked("abc");
    tasks.asked("9223372036854775808");

    CHECK_SAME(tasks.log.summary(), "");
    INFO("and how often a session was borrowed");
    CHECK_SAME(tasks.borrowed(), "0 sessions");
}

TEST_CASE("serve_task asks with one statement that binds the id")
{
    OneTask tasks;
    tasks.run("UPDATE tasks SET id = 987654 WHERE id = 5");

    tasks.asked("987654");

    INFO("Seen: ", tasks.log.summary());
    CHECK_SAME(std::to_string(tasks.log.count()) + " statement", "1 statement");
    INFO("Expected: the id is not part of the statement's text");
    CHECK_FALSE(tasks.log.text_contains("987654"));
}

TEST_CASE("serve_task lets errors of the database leave the handler")
{
    OneTask tasks;
    tasks.database.lend_all(true);

    CHECK_SAME(tasks.asked("5"), "500, since the handler threw: all sessions are lent");

    tasks.database.lend_all(false);
    tasks.break_database();
    INFO("Expected: an error of the database, thrown; a failed question is no 404");
    INFO("Seen: ", tasks.asked("5"));
    CHECK_FALSE(tasks.service.get("/tasks/5").thrown.empty());
}

TEST_SUITE_END();

}  // namespace rest::cases
