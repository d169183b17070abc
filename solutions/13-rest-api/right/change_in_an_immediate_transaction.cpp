// Replaces: update_task.cpp
//
// Better when: more than one table changes: all of it is between BEGIN and COMMIT.

#include "update_task.hpp"

#include <charconv>

namespace rest {

namespace {

std::optional<long long> to_id(std::string const& text)
{
    long long id = 0;
    char const* const end = text.data() + text.size();
    auto const [stopped, error] = std::from_chars(text.data(), end, id);
    return error == std::errc() && stopped == end ? std::optional(id) : std::nullopt;
}

// BEGIN IMMEDIATE, and ROLLBACK unless it was committed.
class Immediate {
public:
    explicit Immediate(soci::session& sql) : sql_(sql) { sql_ << "BEGIN IMMEDIATE"; }
    Immediate(Immediate const&) = delete;
    Immediate& operator=(Immediate const&) = delete;
    ~Immediate()
    {
        if (!done_) {
            try {
                sql_ << "ROLLBACK";
            } catch (soci::soci_error const&) {
            }
        }
    }
    void commit()
    {
        sql_ << "COMMIT";
        done_ = true;
    }

private:
    soci::session& sql_;
    bool done_ = false;
};

bool update(soci::session& sql, long long id, TaskFields const& fields,
            std::optional<std::string> const& tag)
{
    std::string text = "UPDATE tasks SET version = version + 1";
    text += fields.title ? ", title = :title" : "";
    text += fields.status ? ", status = :status" : "";
    text += fields.due_date ? ", due_date = :date" : "";
    text += " WHERE id = :id";
    text += tag ? " AND printf('\"%d\"', version) = :tag" : "";
    soci::statement statement(sql);
    statement.alloc();
    statement.prepare(text);
    if (fields.title) {
        statement.exchange(soci::use(*fields.title, "title"));
    }
    if (fields.status) {
        statement.exchange(soci::use(*fields.status, "status"));
    }
    if (fields.due_date) {
        statement.exchange(soci::use(*fields.due_date, "date"));
    }
    statement.exchange(soci::use(id, "id"));
    if (tag) {
        statement.exchange(soci::use(*tag, "tag"));
    }
    statement.define_and_bind();
    statement.execute(true);
    return statement.get_affected_rows() == 1;
}

}  // namespace

void update_task(httplib::Server& server, TaskDatabase& database)
{
    server.Patch("/tasks/([^/]+)", [&database](httplib::Request const& request,
                                               httplib::Response& response) {
        std::string const text = request.matches[1];
        std::vector<RequestProblem> problems;
        std::optional<long long> const id = to_id(text);
        if (!id) {
            problems.push_back({"int_parsing", {"path", "task_id"}, "a number", text});
            return send_problems(response, problems);
        }
        Json const body = Json::parse(request.body, nullptr, false);
        if (body.is_discarded()) {
            problems.push_back({"json_invalid", {"body"}, "JSON", {}});
            return send_problems(response, problems);
        }
        TaskFields const fields = task_fields(body, problems);
        if (problems.empty() && !fields.title && !fields.status && !fields.due_date) {
            problems.push_back({"value_error", {"body"}, "a field", body});
        }
        if (!problems.empty()) {
            return send_problems(response, problems);
        }
        std::optional<std::string> tag;
        if (request.has_header("If-Match") &&
            request.get_header_value("If-Match") != "*") {
            tag = request.get_header_value("If-Match");
        }
        Task task;
        bool changed = false;
        bool const found = database.with_session([&](soci::session& sql) {
            Immediate transaction(sql);
            changed = update(sql, *id, fields, tag);
            sql << "SELECT id, title, status, due_date, version FROM tasks"
                   " WHERE id = :id",
                soci::use(*id), soci::into(task.id), soci::into(task.title),
                soci::into(task.status), soci::into(task.due_date),
                soci::into(task.version);
            bool const is_there = sql.got_data();
            transaction.commit();
            return is_there;
        });
        if (!found) {
            return send_detail(response, 404, "Task not found");
        }
        if (!changed) {
            return send_detail(response, 412, "Task has changed");
        }
        response.set_header("ETag", etag_of(task));
        send_json(response, 200, to_json(task));
    });
}

}  // namespace rest
