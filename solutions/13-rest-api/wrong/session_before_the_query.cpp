// Rejected by: list_tasks tells of all problems at once and does not ask the database
// Shows: 1 session
// Replaces: list_tasks.cpp
// Looks like: a session is borrowed before the query is checked.
//
// A request that cannot be answered takes the session from one that can.

#include "list_tasks.hpp"

#include <charconv>
#include <limits>

namespace rest {

namespace {

long long read_number(httplib::Request const& request, std::string const& name,
                      long long otherwise, long long least, long long most,
                      std::vector<RequestProblem>& problems)
{
    if (!request.has_param(name)) {
        return otherwise;
    }
    std::string const text = request.get_param_value(name);
    long long value = 0;
    char const* const end = text.data() + text.size();
    auto const [stopped, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || stopped != end) {
        problems.push_back({"int_parsing", {"query", name}, "not a number", text});
    } else if (value < least) {
        problems.push_back({"greater_than_equal", {"query", name}, "too small", text});
    } else if (value > most) {
        problems.push_back({"less_than_equal", {"query", name}, "too large", text});
    }
    return value;
}

std::vector<Task> read_page(soci::session& sql,
                            std::optional<std::string> const& status, long long skip,
                            long long limit)
{
    std::vector<Task> tasks;
    Task task;
    soci::statement statement =
        (sql.prepare << "SELECT id, title, status, due_date, version FROM tasks"
                        " WHERE :status IS NULL OR status = :status"
                        " ORDER BY due_date IS NULL, due_date, id"
                        " LIMIT :limit OFFSET :skip",
         soci::use(status, "status"), soci::use(limit, "limit"),
         soci::use(skip, "skip"), soci::into(task.id), soci::into(task.title),
         soci::into(task.status), soci::into(task.due_date), soci::into(task.version));
    statement.execute();
    while (statement.fetch()) {
        tasks.push_back(task);
    }
    return tasks;
}

}  // namespace

void list_tasks(httplib::Server& server, TaskDatabase& database)
{
    server.Get("/tasks/", [&database](httplib::Request const& request,
                                      httplib::Response& response) {
        database.with_session([&](soci::session& sql) {
            std::vector<RequestProblem> problems;
            std::optional<std::string> status;
            if (request.has_param("status")) {
                status = request.get_param_value("status");
                if (*status != "todo" && *status != "doing" && *status != "done") {
                    problems.push_back({"literal_error",
                                        {"query", "status"},
                                        "todo, doing or done is expected",
                                        *status});
                }
            }
            long long const skip = read_number(
                request, "skip", 0, 0, std::numeric_limits<long long>::max(), problems);
            long long const limit =
                read_number(request, "limit", 100, 1, 100, problems);
            if (!problems.empty()) {
                send_problems(response, problems);
                return;
            }
            Json page = Json::array();
            for (Task const& task : read_page(sql, status, skip, limit)) {
                page.push_back(to_json(task));
            }
            send_json(response, 200, page);
        });
    });
}

}  // namespace rest
