// Exercise 13, task 6, core, 25 minutes: the cases.
// Edit: answer_errors.cpp
#include "answer_errors.hpp"
#include "service_fixture.hpp"

namespace rest::cases {

namespace {

/// What can be thrown, and is no std::exception.
struct NoException {};

/// Routes that end in different ways, and what was logged.
struct Errors : Tasks {
    std::vector<std::string> logged;
    Service service{[this](httplib::Server& server) {
        server.set_pre_routing_handler([](auto const& request, auto& response) {
            if (!request.has_header("X-Stranger")) {
                return httplib::Server::HandlerResponse::Unhandled;
            }
            response.status = 400;
            return httplib::Server::HandlerResponse::Handled;
        });
        server.Get("/health", [](httplib::Request const&, httplib::Response& response) {
            send_json(response, 200, {{"status", "ok"}});
        });
        server.Post("/tasks/",
                    [](httplib::Request const&, httplib::Response& response) {
                        response.set_header("ETag", "\"1\"");
                        response.set_header("Set-Cookie", "session=zq9x7");
                        send_json(response, 201, {{"title", "zq9x7"}});
                        throw std::runtime_error("stored, and then it failed");
                    });
        server.Get("/tasks/([^/]+)", [this](httplib::Request const& request,
                                            httplib::Response& response) {
            answer_task(request.matches[1], response);
        });
        // Objects that end here: a server that refers to them afterwards is in error.
        std::vector<Route> const routes{{"/health", {"GET", "HEAD"}},
                                        {"/tasks/", {"POST"}},
                                        {"/tasks/([^/]+)", {"GET", "HEAD"}}};
        ErrorLog const log = [this](std::string const& line) {
            logged.push_back(line);
        };
        answer_errors(server, routes, log);
    }};

    void answer_task(std::string const& id, httplib::Response& response)
    {
        if (id == "3") {
            send_detail(response, 404, "Task not found");
        } else if (id == "4") {
            response.status = 404;
        } else if (id == "409") {
            response.status = 409;
        } else if (id == "422") {
            send_problems(response, {{"int_parsing", {"path", "task_id"}, "", id}});
        } else if (id == "secret") {
            database.with_session([](soci::session& lent) {
                lent << "SELECT password FROM tasks WHERE title = 'zq9x7'";
            });
        } else if (id == "415") {
            response.status = 415;
            response.set_content("", "text/html");
        } else if (id == "busy") {
            response.set_header("ETag", "\"1\"");
            throw NoSessionFree();
        } else if (id == "number") {
            throw NoException{};
        } else if (id == "argument") {
            throw std::invalid_argument("zq9x7");
        } else if (id == "quiet") {
            throw std::runtime_error("");
        } else {
            send_json(response, 200, {{"id", id}});
        }
    }

    /// The lines of the log.
    std::string lines() const
    {
        std::string text;
        for (std::string const& line : logged) {
            text += (text.empty() ? "" : "; ") + ("'" + line + "'");
        }
        return text.empty() ? "no line" : text;
    }
};

std::string const internal = "500 {\"detail\":\"Internal Server Error\"}";

/// All that went over the wire, in one text.
std::string everything(Answer const& answer)
{
    std::string text = answer.body;
    for (auto const& [name, value] : answer.headers) {
        text += "\n" + name + ": " + value;
    }
    return text;
}

}  // namespace

TEST_SUITE_BEGIN("6 answer_errors");

TEST_CASE("answer_errors answers in JSON where there is no route")
{
    Errors errors;

    Answer const answer = errors.service.get("/nothing");

    CHECK_SAME(answer.text(), "404 {\"detail\":\"Not Found\"}");
    CHECK_HEADER(answer, "Content-Type", "application/json");
    CHECK_HEADER(answer, "Allow", "none");
}

TEST_CASE("answer_errors answers in JSON when a handler throws")
{
    Errors errors;

    Answer const answer = errors.service.get("/tasks/secret");

    CHECK_SAME(answer.text(), internal);
    CHECK_HEADER(answer, "Content-Type", "application/json");
    INFO("and an exception without a text");
    CHECK_SAME(errors.service.get("/tasks/quiet").text(), internal);
}

TEST_CASE("answer_errors keeps the words of an exception out of the answer")
{
    Errors errors;

    std::string const answer = everything(errors.service.get("/tasks/secret"));

    INFO(
        "Expected: neither the statement nor its text, in the body and in the headers");
    INFO("Seen: ", answer);
    CHECK(answer.find("password") == std::string::npos);
    CHECK(answer.find("zq9x7") == std::string::npos);
}

TEST_CASE("answer_errors has the words of an exception in the log")
{
    Errors errors;

    errors.service.get("/tasks/secret");

    INFO("Expected: one line, which has the text of the database's error");
    INFO("Seen: ", errors.lines());
    REQUIRE(errors.logged.size() == 1);
    CHECK(errors.logged[0].find("no such column: password") != std::string::npos);
}

TEST_CASE("answer_errors knows exceptions of any type")
{
    Errors errors;

    CHECK_SAME(errors.service.get("/tasks/number").text(), internal);
    CHECK_SAME(errors.lines(), "'unknown'");
    CHECK_SAME(errors.service.get("/tasks/argument").text(), internal);
    CHECK_SAME(errors.lines(), "'unknown'; 'zq9x7'");
}

TEST_CASE("answer_errors removes what the handler has put into its answer")
{
    Errors errors;

    Answer const answer = errors.service.post("/tasks/", "{}");

    CHECK_SAME(answer.text(), internal);
    CHECK_HEADER(answer, "ETag", "none");
    CHECK_HEADER(answer, "Set-Cookie", "none");
    CHECK_SAME(errors.lines(), "'stored, and then it failed'");
}

TEST_CASE("answer_errors says when to come back while no session is free")
{
    Errors errors;

    Answer const answer = errors.service.get("/tasks/busy");

    CHECK_SAME(answer.text(), "503 {\"detail\":\"Service Unavailable\"}");
    CHECK_HEADER(answer, "Retry-After", "1");
    CHECK_SAME(errors.lines(), "no line");
    INFO("nor has the answer a header that the handler has put into it");
    CHECK_HEADER(answer, "ETag", "none");
    INFO("another error has no such header");
    CHECK_HEADER(errors.service.get("/tasks/number"), "Retry-After", "none");
}

TEST_CASE("answer_errors keeps the body that a handler has given to an error")
{
    Errors errors;

    CHECK_SAME(errors.service.get("/tasks/3").text(),
               "404 {\"detail\":\"Task not found\"}");
    CHECK_SAME(errors.service.get("/tasks/422").problems(),
               "422: int_parsing at path.task_id, input \"422\"");
}

TEST_CASE("answer_errors gives a body to an error that has none")
{
    Errors errors;

    INFO("from handlers that only set a status, on paths that have a route");
    CHECK_SAME(errors.service.get("/tasks/409").text(),
               "409 {\"detail\":\"Conflict\"}");
    CHECK_SAME(errors.service.get("/tasks/4").text(), "404 {\"detail\":\"Not Found\"}");
    CHECK_HEADER(errors.service.get("/tasks/4"), "Allow", "none");
    INFO("from a handler that has set a Content-Type and no body");
    Answer const typed = errors.service.get("/tasks/415");
    CHECK_SAME(typed.text(), "415 {\"detail\":\"Unsupported Media Type\"}");
    CHECK_HEADER(typed, "Content-Type", "application/json");
    INFO("from a handler that refuses a request before any route");
    CHECK_SAME(
        errors.service.send("PUT", "/health", "{}", {{"X-Stranger", "yes"}}).text(),
        "400 {\"detail\":\"Bad Request\"}");
    INFO("from the library, for a path of 9000 characters");
    CHECK_SAME(errors.service.get("/" + std::string(9000, 'x')).text(),
               "414 {\"detail\":\"URI Too Long\"}");
}

TEST_CASE("answer_errors names the methods that a path has")
{
    Errors errors;

    Answer const answer = errors.service.send("PUT", "/health", "{}");

    CHECK_SAME(answer.text(), "405 {\"detail\":\"Method Not Allowed\"}");
    CHECK_HEADER(answer, "Content-Type", "application/json");
    CHECK_HEADER(answer, "Allow", "GET, HEAD");
    INFO("other routes, and a query");
    CHECK_HEADER(errors.service.get("/tasks/?limit=1"), "Allow", "POST");
    CHECK_HEADER(errors.service.remove("/tasks/17"), "Allow", "GET, HEAD");
    INFO("a second server, with other routes");
    Service other{[](httplib::Server& server) {
        answer_errors(server, {{"/notes/", {"PUT", "PATCH"}}},
                      [](std::string const&) {});
    }};
    CHECK_HEADER(other.get("/notes/"), "Allow", "PUT, PATCH");
}

TEST_CASE("answer_errors takes a pattern for a whole path")
{
    Errors errors;
    std::string const not_found = "404 {\"detail\":\"Not Found\"}";

    CHECK_SAME(errors.service.send("PUT", "/healthz", "{}").text(), not_found);
    CHECK_SAME(errors.service.send("PUT", "/tasks/17/notes", "{}").text(), not_found);
}

TEST_CASE("answer_errors leaves other answers as they are")
{
    Errors errors;

    CHECK_SAME(errors.service.get("/health").text(), "200 {\"status\":\"ok\"}");
    CHECK_SAME(errors.service.get("/tasks/17").text(), "200 {\"id\":\"17\"}");
    CHECK_SAME(errors.lines(), "no line");
}

TEST_SUITE_END();

}  // namespace rest::cases
