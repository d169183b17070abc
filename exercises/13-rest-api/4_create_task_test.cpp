// Exercise 13, task 4, core, 35 minutes: the cases.
// Edit: task_fields.cpp create_task.cpp
#include "create_task.hpp"
#include "service_fixture.hpp"

namespace rest::cases {

namespace {

/// The fields that were read, or the problems.
std::string fields_of(std::string const& body)
{
    std::vector<RequestProblem> problems;
    TaskFields const fields = task_fields(Json::parse(body), problems);
    std::string text;
    for (RequestProblem const& problem : problems) {
        std::string place;
        for (std::string const& part : problem.loc) {
            place += (place.empty() ? "" : ".") + part;
        }
        text += (text.empty() ? "" : "; ") + problem.type + " at " + place +
                ", input " + problem.input.dump();
    }
    if (!text.empty()) {
        return text;
    }
    if (fields.title) {
        text += "title '" + *fields.title + "' ";
    }
    if (fields.status) {
        text += "status '" + *fields.status + "' ";
    }
    if (fields.due_date) {
        text += *fields.due_date ? "due_date '" + **fields.due_date + "' "
                                 : "due_date null ";
    }
    return text.empty() ? "no field" : text.substr(0, text.size() - 1);
}

/// A body with one field, whose value is given as JSON.
std::string one(std::string const& name, std::string const& value)
{
    return "{\"" + name + "\":" + value + "}";
}

std::string problem(std::string const& type, std::string const& name,
                    std::string const& value)
{
    return type + " at body." + name + ", input " + value;
}

struct Create : Tasks {
    Service service{[this](httplib::Server& server) { create_task(server, database); }};

    /// The answer in short, and that nothing was stored.
    std::string refused(std::string const& body)
    {
        return service.post("/tasks/", body).problems() + ", " +
               std::to_string(count()) + " rows";
    }
};

/// The verdict shows the body, too.
#define CHECK_FIELDS(body, wanted)            \
    do {                                      \
        std::string const given = (body);     \
        INFO("With: ", given);                \
        CHECK_SAME(fields_of(given), wanted); \
    } while (false)

}  // namespace

TEST_SUITE_BEGIN("4 create_task");

TEST_CASE("task_fields tells a value from null and null from no field")
{
    CHECK_FIELDS(R"({"title":"Bake","status":"doing","due_date":"2024-03-31"})",
                 "title 'Bake' status 'doing' due_date '2024-03-31'");
    CHECK_FIELDS(R"({"title":"Bake","due_date":null})", "title 'Bake' due_date null");
    CHECK_FIELDS(R"({"status":"done","id":7,"owner":{"name":"Ada"}})", "status 'done'");
    CHECK_FIELDS("{}", "no field");
}

TEST_CASE("task_fields trims the title and counts its characters")
{
    CHECK_FIELDS(one("title", R"(" \t\n\u000b\f\r Bake \t  bread\r\n ")"),
                 "title 'Bake \t  bread'");
    CHECK_FIELDS(one("title", R"("")"), problem("string_too_short", "title", R"("")"));
    CHECK_FIELDS(one("title", R"(" \n ")"),
                 problem("string_too_short", "title", R"(" \n ")"));
    std::string const hundred(100, 'x');
    CHECK_FIELDS(one("title", "\"  " + hundred + "  \""), "title '" + hundred + "'");
    CHECK_FIELDS(one("title", "\"" + hundred + "x\""),
                 problem("string_too_long", "title", "\"" + hundred + "x\""));
}

TEST_CASE("task_fields counts code points and not bytes")
{
    std::string letters;
    for (int i = 0; i < 50; ++i) {
        letters +=
            "\xC3\xA9\xF0\x9F\x8D\x9E";  // an e with an accent, and a loaf of bread
    }
    INFO("100 characters of 300 bytes, and one more");
    CHECK_FIELDS(one("title", "\"" + letters + "\""), "title '" + letters + "'");
    CHECK_FIELDS(one("title", "\"" + letters + "x\""),
                 problem("string_too_long", "title", "\"" + letters + "x\""));
}

TEST_CASE("task_fields takes no value of another type")
{
    CHECK_FIELDS(one("title", "true"), problem("string_type", "title", "true"));
    CHECK_FIELDS(one("title", "17"), problem("string_type", "title", "17"));
    CHECK_FIELDS(one("title", "null"), problem("string_type", "title", "null"));
    CHECK_FIELDS(one("title", R"(["Bake"])"),
                 problem("string_type", "title", R"(["Bake"])"));
    CHECK_FIELDS(one("status", "1"), problem("literal_error", "status", "1"));
    CHECK_FIELDS(one("status", "null"), problem("literal_error", "status", "null"));
    CHECK_FIELDS(one("due_date", "20240331"),
                 problem("date_type", "due_date", "20240331"));
    CHECK_FIELDS(one("due_date", "false"), problem("date_type", "due_date", "false"));
}

TEST_CASE("task_fields knows three texts for the status")
{
    CHECK_FIELDS(one("status", R"("todo")"), "status 'todo'");
    CHECK_FIELDS(one("status", R"("Done")"),
                 problem("literal_error", "status", R"("Done")"));
    CHECK_FIELDS(one("status", R"(" done")"),
                 problem("literal_error", "status", R"(" done")"));
    CHECK_FIELDS(one("status", R"("")"), problem("literal_error", "status", R"("")"));
}

TEST_CASE("task_fields takes days of the calendar only")
{
    CHECK_FIELDS(one("due_date", R"("2024-02-29")"), "due_date '2024-02-29'");
    CHECK_FIELDS(one("due_date", R"("2000-02-29")"), "due_date '2000-02-29'");
    for (std::string const day :
         {"2023-02-29", "1900-02-29", "2024-04-31", "2024-13-01", "2024-00-10",
          "2024-01-00", "0000-01-01"}) {
        std::string const json = "\"" + day + "\"";
        CHECK_FIELDS(one("due_date", json), problem("date_parsing", "due_date", json));
    }
}

TEST_CASE("task_fields takes a date in one form only")
{
    for (std::string const day :
         {"2024-3-1", "2024-03-31T10:00:00", "2024-03-31 ", " 2024-03-31", "31.03.2024",
          "20240331", "2024/03/31", "+024-03-31", "-001-01-01", "2024-+3-31",
          R"(2024-03-31\u0000)", ""}) {
        std::string const json = "\"" + day + "\"";
        CHECK_FIELDS(one("due_date", json), problem("date_parsing", "due_date", json));
    }
}

TEST_CASE("task_fields tells of all problems at once")
{
    CHECK_FIELDS(R"({"due_date":"soon","status":"late","title":5})",
                 "string_type at body.title, input 5;"
                 " literal_error at body.status, input \"late\";"
                 " date_parsing at body.due_date, input \"soon\"");
    INFO("values that are no objects");
    CHECK_FIELDS("[]", "model_attributes_type at body, input []");
    CHECK_FIELDS("\"title\"", "model_attributes_type at body, input \"title\"");
    CHECK_FIELDS("null", "model_attributes_type at body, input null");
}

TEST_CASE("create_task stores the task and says where it is")
{
    Create create;

    Answer const answer = create.service.post(
        "/tasks/", R"({"title":" Bake ","status":"doing","due_date":"2024-03-31"})");

    CHECK_SAME(
        answer.text(),
        "201 {\"due_date\":\"2024-03-31\",\"id\":5000000001,\"status\":\"doing\","
        "\"title\":\"Bake\"}");
    CHECK_HEADER(answer, "Content-Type", "application/json");
    CHECK_HEADER(answer, "Location", "/tasks/5000000001");
    CHECK_HEADER(answer, "ETag", "\"1\"");
    CHECK_SAME(create.task(5000000001),
               "5000000001 Bake, doing, due 2024-03-31, version 1");
    CHECK_SAME(std::to_string(create.count()) + " rows", "6 rows");
    INFO("and how often a session was borrowed");
    CHECK_SAME(create.borrowed(), "1 session");
}

TEST_CASE("create_task has defaults for status and date")
{
    Create create;
    create.run("DELETE FROM tasks");

    CHECK_SAME(
        create.service.post("/tasks/", R"({"title":"Bake"})").text(),
        "201 {\"due_date\":null,\"id\":1,\"status\":\"todo\",\"title\":\"Bake\"}");
    CHECK_SAME(
        create.service.post("/tasks/", R"({"title":"Sell","due_date":null})").text(),
        "201 {\"due_date\":null,\"id\":2,\"status\":\"todo\",\"title\":\"Sell\"}");
    CHECK_SAME(create.all(),
               "1 Bake, todo, no date, version 1\n2 Sell, todo, no date, version 1\n");
}

TEST_CASE("create_task ignores fields that a client cannot set")
{
    Create create;

    create.service.post("/tasks/",
                        R"({"title":"Bake","id":77,"version":9,"is_admin":true})");

    CHECK_SAME(create.task(77), "no row");
    CHECK_SAME(create.task(5000000001), "5000000001 Bake, todo, no date, version 1");
}

TEST_CASE("create_task tells of all problems at once and stores nothing")
{
    Create create;

    CHECK_SAME(create.refused(R"({"status":"late","due_date":"2024-02-30"})"),
               "422: missing at body.title, input"
               " {\"due_date\":\"2024-02-30\",\"status\":\"late\"};"
               " literal_error at body.status, input \"late\";"
               " date_parsing at body.due_date, input \"2024-02-30\", 5 rows");
    CHECK_SAME(create.refused(R"({"title":" "})"),
               "422: string_too_short at body.title, input \" \", 5 rows");
    CHECK_SAME(create.refused("[1]"),
               "422: model_attributes_type at body, input [1], 5 rows");
    INFO("a title that is there, and is no text");
    CHECK_SAME(create.refused(R"({"title":5})"),
               "422: string_type at body.title, input 5, 5 rows");
    CHECK_SAME(create.refused(R"({"title":null})"),
               "422: string_type at body.title, input null, 5 rows");
    INFO("and how often a session was borrowed");
    CHECK_SAME(create.borrowed(), "0 sessions");
}

TEST_CASE("create_task refuses a body that is not JSON")
{
    Create create;
    std::string const not_json = "422: json_invalid at body, input null, 5 rows";

    CHECK_SAME(create.refused(R"({"title":"Bake")"), not_json);
    CHECK_SAME(create.refused(""), not_json);
    CHECK_SAME(create.refused("{\"title\":\"Bake\"} // and sell"), not_json);
    INFO("text after the object, bytes that are not UTF-8, and half a surrogate pair");
    CHECK_SAME(create.refused(R"({"title":"Bake"} x)"), not_json);
    CHECK_SAME(create.refused("{\"title\":\"\xff\"}"), not_json);
    CHECK_SAME(create.refused(R"({"title":"\ud800"})"), not_json);
}

TEST_CASE("create_task binds its values and stores texts with any characters")
{
    Create create;

    Answer const answer = create.service.post(
        "/tasks/", R"({"title":"it's zq9x7 \u0000 \"bread\" \ud83c\udf5e"})");

    CHECK_SAME(answer.text(),
               "201 {\"due_date\":null,\"id\":5000000001,\"status\":\"todo\",\"title\":"
               "\"it's zq9x7 \\u0000 \\\"bread\\\" \xF0\x9F\x8D\x9E\"}");
    std::string const title =
        "it's zq9x7 " + std::string(1, '\0') + " \"bread\" \xF0\x9F\x8D\x9E";
    std::string stored;
    create.sql << "SELECT hex(title) FROM tasks WHERE id = 5000000001",
        soci::into(stored);
    std::string expected_hex;
    create.sql << "SELECT hex(:title)", soci::use(title), soci::into(expected_hex);
    CHECK_SAME(stored, expected_hex);
    INFO("Expected: the title is not part of a statement's text");
    INFO("Seen: ", create.log.summary());
    CHECK_FALSE(create.log.text_contains("zq9x7"));
}

TEST_CASE("create_task lets errors of the database leave the handler")
{
    Create create;
    create.database.lend_all(true);
    CHECK_SAME(create.service.post("/tasks/", R"({"title":"Bake"})").text(),
               "500, since the handler threw: all sessions are lent");

    create.database.lend_all(false);
    create.break_database();
    Answer const answer = create.service.post("/tasks/", R"({"title":"Bake"})");
    create.repair_database();
    INFO("Expected: an error of the database, thrown");
    INFO("Seen: ", answer.text());
    CHECK_FALSE(answer.thrown.empty());
    CHECK_SAME(std::to_string(create.count()) + " rows", "5 rows");
}

TEST_SUITE_END();

}  // namespace rest::cases
