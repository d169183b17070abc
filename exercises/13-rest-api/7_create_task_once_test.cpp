// Exercise 13, task 7, stretch, 30 minutes: the cases.
// Edit: create_task_once.cpp
// Uses: task_fields.cpp
#include "create_task_once.hpp"
#include "service_fixture.hpp"

namespace rest::cases {

namespace {

struct Once : Tasks {
    Service service{
        [this](httplib::Server& server) { create_task_once(server, database); }};

    Once()
    {
        create_idempotency_keys(sql);
        run("DELETE FROM tasks");
    }

    /// The answer in full: status, body and the two headers.
    std::string post(std::string const& body, std::string const& key)
    {
        Answer const answer = service.post("/tasks/", body, {{"Idempotency-Key", key}});
        std::string const type = answer.header("Content-Type");
        return answer.status == 201
                   ? answer.text() + ", Location " + answer.header("Location") +
                         ", ETag " + answer.header("ETag") +
                         (type == "application/json" ? "" : ", as " + type)
                   : answer.problems();
    }

    /// "2 tasks, 1 keys"
    std::string rows()
    {
        return std::to_string(count()) + " tasks, " +
               std::to_string(count("idempotency_keys")) + " keys";
    }
};

std::string created(long long id, std::string const& title)
{
    std::string const number = std::to_string(id);
    return "201 {\"due_date\":null,\"id\":" + number +
           ",\"status\":\"todo\",\"title\":\"" + title + "\"}, Location /tasks/" +
           number + ", ETag \"1\"";
}

}  // namespace

TEST_SUITE_BEGIN("7 create_task_once");

TEST_CASE("create_task_once creates a task for each request without a key")
{
    Once once;

    Answer const first = once.service.post("/tasks/", R"({"title":"Bake"})");
    Answer const second = once.service.post("/tasks/", R"({"title":"Bake"})");

    CHECK_SAME(first.text() + " " + first.header("Location"),
               "201 {\"due_date\":null,\"id\":1,\"status\":\"todo\",\"title\":\"Bake\"}"
               " /tasks/1");
    CHECK_HEADER(second, "Location", "/tasks/2");
    CHECK_SAME(once.rows(), "2 tasks, 0 keys");
}

TEST_CASE("create_task_once creates a task for a new key")
{
    Once once;

    CHECK_SAME(once.post(R"({"title":" Bake "})", "k-1"), created(1, "Bake"));
    CHECK_SAME(once.rows(), "1 tasks, 1 keys");
    CHECK_SAME(once.task(1), "1 Bake, todo, no date, version 1");
    INFO("a task with an id of more than 32 bits");
    once.run(
        "INSERT INTO tasks (id, title, status) VALUES (5000000000, 'Buy', 'todo')");
    CHECK_SAME(once.post(R"({"title":"Sell"})", "k-2"), created(5000000001, "Sell"));
    INFO("and how often a session was borrowed");
    CHECK_SAME(once.borrowed(), "1 session");
}

TEST_CASE("create_task_once answers the same for the same key and stores nothing")
{
    Once once;
    once.post(R"({"title":"Bake"})", "k-1");
    once.post(R"({"title":"Sell"})", "k-2");

    CHECK_SAME(once.post(R"({"title":"Bake"})", "k-1"), created(1, "Bake"));
    CHECK_SAME(once.post(R"({"title":"Sell"})", "k-2"), created(2, "Sell"));
    CHECK_SAME(once.rows(), "2 tasks, 2 keys");
    INFO("and how often a session was borrowed, for four requests");
    CHECK_SAME(once.borrowed(), "4 sessions");
}

TEST_CASE("create_task_once answers as the first time when the task has changed")
{
    Once once;
    once.post(R"({"title":"Bake"})", "k-1");

    once.run("UPDATE tasks SET title = 'Eat', status = 'done', version = 2");
    CHECK_SAME(once.post(R"({"title":"Bake"})", "k-1"), created(1, "Bake"));
    CHECK_SAME(once.task(1), "1 Eat, done, no date, version 2");

    once.run("DELETE FROM tasks");
    INFO("and when it is gone");
    CHECK_SAME(once.post(R"({"title":"Bake"})", "k-1"), created(1, "Bake"));
    CHECK_SAME(once.rows(), "0 tasks, 1 keys");
}

TEST_CASE("create_task_once takes the same JSON for the same body")
{
    Once once;
    once.post(R"({"title":"Bake","status":"todo"})", "k-1");

    CHECK_SAME(once.post("{ \"status\": \"todo\",\n \"title\": \"Bake\" }\n", "k-1"),
               created(1, "Bake"));
    CHECK_SAME(once.rows(), "1 tasks, 1 keys");
}

TEST_CASE("create_task_once refuses a key that was used for another body")
{
    Once once;
    once.post(R"({"title":"Bake"})", "k-1");
    std::string const reused =
        "422: key_reused at header.Idempotency-Key, input \"k-1\"";

    CHECK_SAME(once.post(R"({"title":"Sell"})", "k-1"), reused);
    INFO("bodies that make the same task, and are other JSON");
    CHECK_SAME(once.post(R"({"title":" Bake"})", "k-1"), reused);
    CHECK_SAME(once.post(R"({"title":"Bake","status":"todo"})", "k-1"), reused);
    CHECK_SAME(once.post(R"({"title":"Bake","note":1})", "k-1"), reused);

    CHECK_SAME(once.rows(), "1 tasks, 1 keys");
}

TEST_CASE("create_task_once takes keys to the character")
{
    Once once;

    CHECK_SAME(once.post(R"({"title":"Bake"})", "k-1"), created(1, "Bake"));
    CHECK_SAME(once.post(R"({"title":"Bake"})", "K-1"), created(2, "Bake"));
    CHECK_SAME(once.post(R"({"title":"Bake"})", "k-10"), created(3, "Bake"));
    CHECK_SAME(once.post(R"({"title":"Bake"})", "it's"), created(4, "Bake"));
    INFO("keys of 300 characters that differ in the last one");
    std::string const long_key(299, 'k');
    CHECK_SAME(once.post(R"({"title":"Bake"})", long_key + "1"), created(5, "Bake"));
    CHECK_SAME(once.post(R"({"title":"Bake"})", long_key + "2"), created(6, "Bake"));
}

TEST_CASE("create_task_once does not use up the key of a body that it refuses")
{
    Once once;

    CHECK_SAME(once.post(R"({"title":"","status":"late"})", "k-1"),
               "422: string_too_short at body.title, input \"\";"
               " literal_error at body.status, input \"late\"");
    CHECK_SAME(once.post(R"({"status":"done"})", "k-1"),
               "422: missing at body.title, input {\"status\":\"done\"}");
    CHECK_SAME(once.post("{", "k-1"), "422: json_invalid at body, input null");
    CHECK_SAME(once.rows(), "0 tasks, 0 keys");
    CHECK_SAME(once.post(R"({"title":"Bake"})", "k-1"), created(1, "Bake"));
    INFO("and a key that was used, with a body that is refused");
    once.forget();
    CHECK_SAME(once.post(R"({"title":""})", "k-1"),
               "422: string_too_short at body.title, input \"\"");
    CHECK_SAME(once.post("{", "k-1"), "422: json_invalid at body, input null");
    CHECK_SAME(once.borrowed(), "0 sessions");
}

TEST_CASE("create_task_once stores the task and the key together or not at all")
{
    Once once;
    once.run(
        "CREATE TRIGGER keys_fail BEFORE INSERT ON idempotency_keys"
        " BEGIN SELECT raise(ABORT, 'the disk is full'); END");
    Answer const no_key = once.service.post("/tasks/", R"({"title":"Bake"})",
                                            {{"Idempotency-Key", "k-1"}});
    INFO("a key that cannot be stored; the request ended with ", no_key.text());
    CHECK_SAME(once.rows(), "0 tasks, 0 keys");

    once.run("DROP TRIGGER keys_fail");
    once.run(
        "CREATE TRIGGER tasks_fail BEFORE INSERT ON tasks"
        " BEGIN SELECT raise(ABORT, 'the disk is full'); END");
    Answer const no_task = once.service.post("/tasks/", R"({"title":"Bake"})",
                                             {{"Idempotency-Key", "k-1"}});
    INFO("a task that cannot be stored; the request ended with ", no_task.text());
    CHECK_SAME(once.rows(), "0 tasks, 0 keys");
}

TEST_CASE("create_task_once leaves no transaction open and lets the error out")
{
    Once once;
    once.run(
        "CREATE TRIGGER keys_fail BEFORE INSERT ON idempotency_keys"
        " BEGIN SELECT raise(ABORT, 'the disk is full'); END");
    Answer const failed = once.service.post("/tasks/", R"({"title":"Bake"})",
                                            {{"Idempotency-Key", "k-1"}});
    INFO("Expected: an error of the database, thrown");
    INFO("Seen: ", failed.text());
    CHECK_FALSE(failed.thrown.empty());

    once.run("DROP TRIGGER keys_fail");
    INFO("the same request again, and whether its work is committed");
    CHECK_SAME(once.post(R"({"title":"Bake"})", "k-1"), created(1, "Bake"));
    CHECK_NOTHROW(once.run("BEGIN"));
    CHECK_NOTHROW(once.run("ROLLBACK"));
    CHECK_SAME(once.rows(), "1 tasks, 1 keys");
}

TEST_CASE("create_task_once binds its values")
{
    Once once;

    once.post(R"({"title":"it's zq9x7"})", "k'zq9x8");
    once.post(R"({"title":"it's zq9x7"})", "k'zq9x8");

    INFO("Expected: neither title nor key is part of a statement's text");
    INFO("Seen: ", once.log.summary());
    CHECK_FALSE(once.log.text_contains("zq9x7"));
    CHECK_FALSE(once.log.text_contains("zq9x8"));
    CHECK_SAME(once.rows(), "1 tasks, 1 keys");
}

TEST_SUITE_END();

}  // namespace rest::cases
