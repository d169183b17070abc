// Exercise 13, task 3, core, 30 minutes: the cases.
// Edit: list_tasks.cpp
#include "list_tasks.hpp"
#include "service_fixture.hpp"

namespace rest::cases {

namespace {

struct Page : Tasks {
    Service service{[this](httplib::Server& server) { list_tasks(server, database); }};

    /// "5 1 8": the ids of an answer with tasks, in its order; other answers in short.
    std::string ids(std::string const& query)
    {
        Answer const answer = service.get("/tasks/" + query);
        Json const json = Json::parse(answer.body, nullptr, false);
        if (answer.status != 200 || !json.is_array()) {
            return answer.problems();
        }
        std::string ids;
        for (Json const& task : json) {
            ids += (ids.empty() ? "" : " ") +
                   (task.is_object() ? task.value("id", Json()).dump() : task.dump());
        }
        return ids.empty() ? "no task" : ids;
    }

    /// Adds tasks 101, 102, ... without a date.
    void add(int count)
    {
        run("INSERT INTO tasks (id, title, status)"
            " WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM"
            " numbers WHERE n < " +
            std::to_string(count) +
            ") SELECT 100 + n, 'Task ' || n, 'todo' FROM numbers");
    }

    /// "100 tasks, the last is 195"
    std::string size(std::string const& query)
    {
        Answer const answer = service.get("/tasks/" + query);
        Json const json = Json::parse(answer.body, nullptr, false);
        if (answer.status != 200 || !json.is_array() || json.empty()) {
            return answer.problems();
        }
        return std::to_string(json.size()) + " tasks, the last is " +
               json.back().value("id", Json()).dump();
    }
};

}  // namespace

TEST_SUITE_BEGIN("3 list_tasks");

TEST_CASE("list_tasks answers with an array of tasks")
{
    Page page;
    page.run("DELETE FROM tasks WHERE id NOT IN (1, 5)");

    Answer const answer = page.service.get("/tasks/");

    CHECK_SAME(answer.text(),
               "200 [{\"due_date\":\"2024-02-29\",\"id\":5,\"status\":\"doing\","
               "\"title\":\"Call the bank\"},{\"due_date\":\"2024-03-01\",\"id\":1,"
               "\"status\":\"done\",\"title\":\"Order flour\"}]");
    CHECK_HEADER(answer, "Content-Type", "application/json");
    INFO("a task without a date");
    page.run("DELETE FROM tasks WHERE id = 5");
    page.run("UPDATE tasks SET due_date = NULL");
    CHECK_SAME(page.service.get("/tasks/").text(),
               "200 [{\"due_date\":null,\"id\":1,\"status\":\"done\","
               "\"title\":\"Order flour\"}]");
}

TEST_CASE("list_tasks answers with an empty array when there is no task")
{
    Page page;
    page.run("DELETE FROM tasks");

    CHECK_SAME(page.service.get("/tasks/").text(), "200 []");
}

TEST_CASE("list_tasks begins with what is due first")
{
    Page page;
    page.run("DELETE FROM tasks WHERE id = 2");
    INFO("task 5 is due first, then 1 and 8 on the same day, then 5000000000");
    CHECK_SAME(page.ids(""), "5 1 8 5000000000");
    INFO("where an index has tasks of the same day in another order");
    page.run("CREATE INDEX newest_first ON tasks (due_date, id DESC)");
    CHECK_SAME(page.ids(""), "5 1 8 5000000000");
}

TEST_CASE("list_tasks ends with tasks without a date")
{
    Page page;
    page.run(
        "INSERT INTO tasks (id, title, status, due_date) VALUES"
        " (4, 'Rest', 'todo', NULL), (6, 'Retire', 'todo', '9999-12-31')");
    INFO("tasks 2 and 4 have no date, and 6 has the last one that there is");
    CHECK_SAME(page.ids(""), "5 1 8 5000000000 6 2 4");
}

TEST_CASE("list_tasks keeps to a status")
{
    Page page;

    CHECK_SAME(page.ids("?status=todo"), "8 5000000000 2");
    CHECK_SAME(page.ids("?status=done"), "1");
    CHECK_SAME(page.ids("?status=doing"), "5");
}

TEST_CASE("list_tasks refuses an unknown status")
{
    Page page;

    CHECK_SAME(page.ids("?status=late"),
               "422: literal_error at query.status, input \"late\"");
    CHECK_SAME(page.ids("?status=TODO"),
               "422: literal_error at query.status, input \"TODO\"");
    INFO("a parameter that is there, with nothing in it");
    CHECK_SAME(page.ids("?status="), "422: literal_error at query.status, input \"\"");
}

TEST_CASE("list_tasks leaves out what is skipped and stops at the limit")
{
    Page page;
    INFO("all of them are 5 1 8 5000000000 2");
    CHECK_SAME(page.ids("?limit=2"), "5 1");
    CHECK_SAME(page.ids("?skip=0&limit=2"), "5 1");
    CHECK_SAME(page.ids("?skip=2&limit=2"), "8 5000000000");
    CHECK_SAME(page.ids("?skip=4"), "2");
    CHECK_SAME(page.ids("?skip=5"), "no task");
    CHECK_SAME(page.ids("?skip=9223372036854775807"), "no task");
    INFO("of those to do, 8 5000000000 2");
    CHECK_SAME(page.ids("?status=todo&skip=1&limit=1"), "5000000000");
}

TEST_CASE("list_tasks answers with at most 100 tasks without a limit")
{
    Page page;
    page.add(120);
    INFO("125 tasks; 5 of them come before task 101");
    CHECK_SAME(page.size(""), "100 tasks, the last is 195");
    CHECK_SAME(page.size("?limit=100"), "100 tasks, the last is 195");
    CHECK_SAME(page.size("?skip=100"), "25 tasks, the last is 220");
}

TEST_CASE("list_tasks refuses a limit out of its bounds")
{
    Page page;

    CHECK_SAME(page.ids("?limit=101"),
               "422: less_than_equal at query.limit, input \"101\"");
    CHECK_SAME(page.ids("?limit=0"),
               "422: greater_than_equal at query.limit, input \"0\"");
    CHECK_SAME(page.ids("?limit=-1"),
               "422: greater_than_equal at query.limit, input \"-1\"");
    INFO("2 to the power of 32, plus 7");
    CHECK_SAME(page.ids("?limit=4294967303"),
               "422: less_than_equal at query.limit, input \"4294967303\"");
}

TEST_CASE("list_tasks refuses to skip fewer than none")
{
    Page page;

    CHECK_SAME(page.ids("?skip=-1"),
               "422: greater_than_equal at query.skip, input \"-1\"");
}

TEST_CASE("list_tasks refuses what is not a number")
{
    Page page;

    CHECK_SAME(page.ids("?limit=ten"),
               "422: int_parsing at query.limit, input \"ten\"");
    CHECK_SAME(page.ids("?limit="), "422: int_parsing at query.limit, input \"\"");
    CHECK_SAME(page.ids("?limit=10x"),
               "422: int_parsing at query.limit, input \"10x\"");
    CHECK_SAME(page.ids("?skip=1.5"), "422: int_parsing at query.skip, input \"1.5\"");
    CHECK_SAME(page.ids("?skip=9223372036854775808"),
               "422: int_parsing at query.skip, input \"9223372036854775808\"");
    INFO("a space and a plus in front of the digits");
    CHECK_SAME(page.ids("?skip=%201"), "422: int_parsing at query.skip, input \" 1\"");
    CHECK_SAME(page.ids("?limit=%2B5"),
               "422: int_parsing at query.limit, input \"+5\"");
}

TEST_CASE("list_tasks leaves other paths to other routes")
{
    Page page;

    CHECK_SAME(page.service.get("/tasks/5").text(), "404 without a body");
    CHECK_SAME(page.service.get("/tasks").text(), "404 without a body");
}

TEST_CASE("list_tasks tells of all problems at once and does not ask the database")
{
    Page page;

    CHECK_SAME(page.ids("?limit=0&skip=x&status=zq9x7"),
               "422: literal_error at query.status, input \"zq9x7\";"
               " int_parsing at query.skip, input \"x\";"
               " greater_than_equal at query.limit, input \"0\"");
    INFO("and the statements that were sent");
    CHECK_SAME(page.log.summary(), "");
    INFO("and how often a session was borrowed");
    CHECK_SAME(page.borrowed(), "0 sessions");
}

TEST_CASE("list_tasks asks with one statement for the rows that it needs")
{
    Page page;
    page.add(120);

    page.ids("?skip=13&limit=17&status=todo");

    INFO("Seen: ", page.log.summary());
    CHECK_SAME(std::to_string(page.log.count()) + " statement", "1 statement");
    {
        INFO("Expected: at most 17 rows, handed out by SQLite");
        INFO("Seen: ", page.log.rows(), " rows");
        CHECK(page.log.rows() <= 17);
    }
    INFO("Expected: status, skip and limit are not part of the statement's text");
    CHECK_FALSE(page.log.text_contains("todo"));
    CHECK_FALSE(page.log.text_contains("13"));
    CHECK_FALSE(page.log.text_contains("17"));
}

TEST_CASE("list_tasks lets errors of the database leave the handler")
{
    Page page;
    page.database.lend_all(true);

    CHECK_SAME(page.ids(""), "500, since the handler threw: all sessions are lent");

    page.database.lend_all(false);
    page.break_database();
    INFO("Expected: an error of the database, thrown; a failed question is no page");
    INFO("Seen: ", page.ids(""));
    CHECK_FALSE(page.service.get("/tasks/").thrown.empty());
}

TEST_SUITE_END();

}  // namespace rest::cases
