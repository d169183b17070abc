// Rejected by: serve_task finds ids of more than 32 bits
// Also fails: serve_task gives the version as the ETag
// Shows: "5"
// Replaces: serve_task.cpp
// Looks like: the row is read with get<int>("id").
//
// SOCI 4.0.3 takes every INTEGER column of SQLite for an int, so get<long long>
// throws and get<int> cuts off.

#include "serve_task.hpp"

#include <charconv>

namespace rest {

namespace {

std::optional<long long> to_id(std::string const& text)
{
    long long id = 0;
    char const* const end = text.data() + text.size();
    auto const [stopped, error] = std::from_chars(text.data(), end, id);
    if (error != std::errc() || stopped != end) {
        return std::nullopt;
    }
    return id;
}

std::optional<Task> find_task(soci::session& sql, long long id)
{
    soci::row row;
    sql << "SELECT id, title, status, due_date, version FROM tasks WHERE id = :id",
        soci::use(id), soci::into(row);
    if (!sql.got_data()) {
        return std::nullopt;
    }
    Task task{row.get<int>("id"),
              row.get<std::string>("title"),
              row.get<std::string>("status"),
              {},
              row.get<int>("version")};
    if (row.get_indicator("due_date") != soci::i_null) {
        task.due_date = row.get<std::string>("due_date");
    }
    return task;
}

}  // namespace

void serve_task(httplib::Server& server, TaskDatabase& database)
{
    server.Get("/tasks/([^/]+)", [&database](httplib::Request const& request,
                                             httplib::Response& response) {
        std::string const text = request.matches[1].str();
        std::optional<long long> const id = to_id(text);
        if (!id) {
            send_problems(response, {{"int_parsing",
                                      {"path", "task_id"},
                                      "a whole number is expected",
                                      text}});
            return;
        }
        auto const task = database.with_session(
            [&](soci::session& sql) { return find_task(sql, *id); });
        if (!task) {
            send_detail(response, 404, "Task not found");
            return;
        }
        response.set_header("ETag", etag_of(*task));
        send_json(response, 200, to_json(*task));
    });
}

}  // namespace rest
