// Exercise 13, task 5, core, 35 minutes: the cases.
// Edit: update_task.cpp delete_task.cpp
// Uses: task_fields.cpp
#include "service_fixture.hpp"
#include "update_task.hpp"

namespace rest::cases {

namespace {

struct Update : Tasks {
    Service service{[this](httplib::Server& server) { update_task(server, database); }};

    /// The answer to PATCH /tasks/{id}, in short.
    std::string patched(std::string const& id, std::string const& body,
                        httplib::Headers const& headers = {})
    {
        return service.patch("/tasks/" + id, body, headers).problems();
    }

    /// The status and the version that task 1 has then; it was 4.
    std::string if_match(std::string const& value)
    {
        run("UPDATE tasks SET version = 4 WHERE id = 1");
        int const status =
            service.patch("/tasks/1", R"({"status":"todo"})", {{"If-Match", value}})
                .status;
        long long version = 0;
        sql << "SELECT version FROM tasks WHERE id = 1", soci::into(version);
        return std::to_string(status) + ", version " + std::to_string(version);
    }
};

/// The first word of the first statement that reads or changes rows.
std::string first_word(workbook::StatementLog const& log)
{
    for (auto const& statement : log.statements()) {
        std::string const word =
            statement.text.substr(0, statement.text.find_first_of(" \n("));
        if (word != "BEGIN" && word != "SAVEPOINT") {
            return word;
        }
    }
    return "nothing";
}

/// Whether nothing can come between the statements: there is one, or a transaction is
/// around them.
std::string transactions(workbook::StatementLog const& log)
{
    bool const began = log.count_of("BEGIN") + log.count_of("SAVEPOINT") > 0;
    return log.count() == 1 || began ? "one statement or one transaction"
                                     : "several statements, each by itself";
}

}  // namespace

TEST_SUITE_BEGIN("5 update_task");

TEST_CASE("update_task changes the field that is given and no other")
{
    Update update;

    Answer const answer = update.service.patch("/tasks/5", R"({"status":"done"})");

    CHECK_SAME(answer.text(),
               "200 {\"due_date\":\"2024-02-29\",\"id\":5,\"status\":\"done\","
               "\"title\":\"Call the bank\"}");
    CHECK_HEADER(answer, "Content-Type", "application/json");
    CHECK_HEADER(answer, "ETag", "\"3\"");
    CHECK_SAME(update.task(5), "5 Call the bank, done, due 2024-02-29, version 3");
}

TEST_CASE("update_task changes all three fields of one task")
{
    Update update;
    std::string const other = update.task(1) + update.task(2) + update.task(5);

    CHECK_SAME(
        update.patched(
            "5000000000",
            R"({"title":" Sign it's lease ","status":"doing","due_date":"2032-01-31"})"),
        "200 {\"due_date\":\"2032-01-31\",\"id\":5000000000,\"status\":\"doing\","
        "\"title\":\"Sign it's lease\"}");

    CHECK_SAME(update.task(5000000000),
               "5000000000 Sign it's lease, doing, due 2032-01-31, version 8");
    CHECK_SAME(update.task(1) + update.task(2) + update.task(5), other);
}

TEST_CASE("update_task takes the date away for null and keeps it otherwise")
{
    Update update;

    CHECK_SAME(update.patched("1", R"({"due_date":null})"),
               "200 {\"due_date\":null,\"id\":1,\"status\":\"done\","
               "\"title\":\"Order flour\"}");
    CHECK_SAME(update.task(1), "1 Order flour, done, no date, version 5");
    update.patched("8", R"({"title":"Menu"})");
    CHECK_SAME(update.task(8), "8 Menu, todo, due 2024-03-01, version 2");
}

TEST_CASE("update_task counts a change to what is there already")
{
    Update update;

    update.patched("2", R"({"title":"Paint the door"})");
    update.patched("2", R"({"title":"Paint the door"})");

    CHECK_SAME(update.task(2), "2 Paint the door, todo, no date, version 3");
}

TEST_CASE("update_task refuses a body without a field of a task")
{
    Update update;
    std::string const before = update.all();

    CHECK_SAME(update.patched("1", "{}"), "422: value_error at body, input {}");
    CHECK_SAME(update.patched("1", R"({"id":9,"version":4})"),
               "422: value_error at body, input {\"id\":9,\"version\":4}");

    CHECK_SAME(update.all(), before);
}

TEST_CASE("update_task ignores fields that a client cannot set")
{
    Update update;

    update.patched("1", R"({"title":"Flour","id":77,"version":99})");

    CHECK_SAME(update.task(1), "1 Flour, done, due 2024-03-01, version 5");
}

TEST_CASE("update_task tells of all problems of the body at once")
{
    Update update;
    std::string const before = update.all();

    CHECK_SAME(update.patched("1", R"({"title":null,"status":null,"due_date":""})"),
               "422: string_type at body.title, input null;"
               " literal_error at body.status, input null;"
               " date_parsing at body.due_date, input \"\"");
    CHECK_SAME(update.patched("1", "[]"),
               "422: model_attributes_type at body, input []");
    CHECK_SAME(update.patched("1", "title=Flour"),
               "422: json_invalid at body, input null");
    INFO("a task that is not there: the body comes first");
    CHECK_SAME(update.patched("3", "{}"), "422: value_error at body, input {}");

    CHECK_SAME(update.all(), before);
}

TEST_CASE("update_task knows no task that is not there")
{
    Update update;
    std::string const before = update.all();
    std::string const not_found = "404 {\"detail\":\"Task not found\"}";

    CHECK_SAME(update.patched("3", R"({"title":"Flour"})"), not_found);
    CHECK_SAME(update.patched("4294967297", R"({"title":"Flour"})"), not_found);
    CHECK_SAME(update.patched("3", R"({"title":"Flour"})", {{"If-Match", "*"}}),
               not_found);
    CHECK_SAME(update.patched("3", R"({"title":"Flour"})", {{"If-Match", "\"4\""}}),
               not_found);
    INFO("an id that is no integer, with a body that is wrong too");
    CHECK_SAME(update.patched("1x", "{}"),
               "422: int_parsing at path.task_id, input \"1x\"");
    CHECK_SAME(update.patched("%201", R"({"title":"Flour"})"),
               "422: int_parsing at path.task_id, input \" 1\"");
    CHECK_SAME(update.patched("18446744073709551617", R"({"title":"Flour"})"),
               "422: int_parsing at path.task_id, input \"18446744073709551617\"");

    CHECK_SAME(update.all(), before);
}

TEST_CASE("update_task refuses another version than the client has seen")
{
    Update update;

    INFO("two clients have read version 4 of task 1");
    Answer const first = update.service.patch("/tasks/1", R"({"status":"doing"})",
                                              {{"If-Match", "\"4\""}});
    CHECK_SAME(std::to_string(first.status) + " " + first.header("ETag"), "200 \"5\"");
    CHECK_SAME(update.patched("1", R"({"title":"Flour"})", {{"If-Match", "\"4\""}}),
               "412 {\"detail\":\"Task has changed\"}");
    CHECK_SAME(update.task(1), "1 Order flour, doing, due 2024-03-01, version 5");
    INFO("and the second one, when it has read the task again");
    CHECK_SAME(update.patched("1", R"({"title":"Flour"})", {{"If-Match", "\"5\""}}),
               "200 {\"due_date\":\"2024-03-01\",\"id\":1,\"status\":\"doing\","
               "\"title\":\"Flour\"}");
}

TEST_CASE("update_task compares If-Match to the character")
{
    Update update;

    CHECK_SAME(update.if_match("*"), "200, version 5");
    CHECK_SAME(update.if_match("\"4\""), "200, version 5");
    for (std::string const value :
         {"4", "W/\"4\"", "\"04\"", "\"4x\"", "\"4", "\"3\", \"4\"", "*x",
          "\"4294967300\"", "\"18446744073709551620\"", "x"}) {
        INFO("If-Match: ", value);
        CHECK_SAME(update.if_match(value), "412, version 4");
    }
}

TEST_CASE("update_task sends the UPDATE first and binds its values")
{
    Update update;
    update.run("UPDATE tasks SET id = 987654, version = 34567890123 WHERE id = 1");

    Answer const answer = update.service.patch(
        "/tasks/987654", R"({"title":"zq9x7","due_date":"2029-07-05"})",
        {{"If-Match", "\"34567890123\""}});

    INFO("Seen: ", update.log.summary());
    CHECK_SAME(first_word(update.log), "UPDATE");
    CHECK_SAME(transactions(update.log), "one statement or one transaction");
    CHECK_SAME(update.borrowed(), "1 session");
    CHECK_HEADER(answer, "ETag", "\"34567890124\"");
    INFO("Expected: neither id nor version nor text is part of a statement's text");
    for (std::string const value : {"987654", "34567890123", "zq9x7", "2029-07-05"}) {
        CHECK_FALSE(update.log.text_contains(value));
    }
    INFO("the statements for three requests that cannot be carried out");
    update.forget();
    update.patched("abc", R"({"title":"Flour"})");
    update.patched("1", R"({"title":5})");
    update.patched("1", "{}");
    CHECK_SAME(update.log.summary(), "");
    INFO("and how often a session was borrowed");
    CHECK_SAME(update.borrowed(), "0 sessions");
    INFO("once more, for a task that is not there and for another version");
    update.patched("3", R"({"title":"Flour"})");
    update.patched("987654", R"({"title":"Flour"})", {{"If-Match", "\"1\""}});
    CHECK_SAME(update.borrowed(), "2 sessions");
}

TEST_SUITE_END();

}  // namespace rest::cases
