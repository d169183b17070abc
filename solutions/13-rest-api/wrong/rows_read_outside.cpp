// Rejected by: list_tasks answers with an array of tasks
// Also fails: list_tasks answers with an empty array when there is no task
// Also fails: list_tasks answers with at most 100 tasks without a limit
// Also fails: list_tasks begins with what is due first
// Also fails: list_tasks ends with tasks without a date
// Also fails: list_tasks keeps to a status
// Also fails: list_tasks leaves out what is skipped and stops at the limit
// Shows: 500, since the handler threw: sqlite3_statement_backend::loadOne: interrupted while fetching data from "SELECT CAST(id AS TEXT) AS id, title, status, due_date FROM tasks WHERE :status = '' OR status = :status ORDER BY due_date NULLS LAST, tasks.id LIMIT :limit OFFSET :skip" with :status="", :limit=100, :skip=0.
// Replaces: list_tasks.cpp
// Looks like: with_session returns a rowset, whose rows are read when the session is back.
//
// A rowset reads each row when the loop asks for it, and another thread may use the
// session by then.

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
soci::rowset<soci::row> find_page(soci::session& sql, std::string const& status,
                                  long long skip, long long limit)
{
    return (sql.prepare << "SELECT CAST(id AS TEXT) AS id, title, status, due_date"
                           " FROM tasks WHERE :status = '' OR status = :status"
                           " ORDER BY due_date NULLS LAST, tasks.id"
                           " LIMIT :limit OFFSET :skip",
            soci::use(status, "status"), soci::use(limit, "limit"),
            soci::use(skip, "skip"));
}

Task task_of(soci::row const& row)
{
    Task task{std::stoll(row.get<std::string>("id")),
              row.get<std::string>("title"),
              row.get<std::string>("status"),
              {},
              1};
    if (row.get_indicator("due_date") != soci::i_null) {
        task.due_date = row.get<std::string>("due_date");
    }
    return task;
}

}  // namespace

void list_tasks(httplib::Server& server, TaskDatabase& database)
{
    server.Get("/tasks/", [&database](httplib::Request const& request,
                                      httplib::Response& response) {
        std::vector<RequestProblem> problems;
        std::string status;
        if (request.has_param("status")) {
            status = request.get_param_value("status");
            if (status != "todo" && status != "doing" && status != "done") {
                problems.push_back({"literal_error",
                                    {"query", "status"},
                                    "todo, doing or done is expected",
                                    status});
            }
        }
        long long const skip = read_number(
            request, "skip", 0, 0, std::numeric_limits<long long>::max(), problems);
        long long const limit = read_number(request, "limit", 100, 1, 100, problems);
        if (!problems.empty()) {
            send_problems(response, problems);
            return;
        }
        Json page = Json::array();
        auto const rows = database.with_session(
            [&](soci::session& sql) { return find_page(sql, status, skip, limit); });
        for (soci::row const& row : rows) {
            page.push_back(to_json(task_of(row)));
        }
        send_json(response, 200, page);
    });
}

}  // namespace rest
