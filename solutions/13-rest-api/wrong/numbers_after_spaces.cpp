// Rejected by: list_tasks refuses what is not a number
// Shows: 1 8 5000000000 2
// Replaces: list_tasks.cpp
// Looks like: std::stoll reads the numbers. It skips spaces in front and accepts a plus, and only what follows the number is looked at.

#include "list_tasks.hpp"

#include <limits>

namespace rest {

namespace {

/// What the query asks for.
struct Page {
    std::string status;  ///< empty for all
    long long skip = 0;
    long long limit = 100;
};

/// The number of a parameter, or `otherwise`; a problem when it is none of these.
long long number_of(httplib::Request const& request, std::string const& name,
                    long long otherwise, long long least, long long most,
                    std::vector<RequestProblem>& problems)
{
    if (!request.has_param(name)) {
        return otherwise;
    }
    std::string const text = request.get_param_value(name);
    auto const wrong = [&](std::string const& type, std::string const& sentence) {
        problems.push_back({type, {"query", name}, sentence, text});
        return otherwise;
    };
    std::size_t read = 0;
    long long number = 0;
    try {
        number = std::stoll(text, &read);
    } catch (std::exception const&) {
        read = text.size() + 1;
    }
    if (read != text.size()) {
        return wrong("int_parsing", "This has to be an integer of 64 bits");
    }
    if (number < least) {
        return wrong("greater_than_equal",
                     "This has to be " + std::to_string(least) + " or more");
    }
    if (number > most) {
        return wrong("less_than_equal",
                     "This has to be " + std::to_string(most) + " or less");
    }
    return number;
}

Page page_of(httplib::Request const& request, std::vector<RequestProblem>& problems)
{
    Page page;
    if (request.has_param("status")) {
        page.status = request.get_param_value("status");
        if (page.status != "todo" && page.status != "doing" && page.status != "done") {
            problems.push_back({"literal_error",
                                {"query", "status"},
                                "This has to be 'todo', 'doing' or 'done'",
                                page.status});
        }
    }
    page.skip = number_of(request, "skip", 0, 0, std::numeric_limits<long long>::max(),
                          problems);
    page.limit = number_of(request, "limit", 100, 1, 100, problems);
    return page;
}

Json tasks_of(soci::session& sql, Page const& page)
{
    Task task;
    soci::statement select =
        (sql.prepare << "SELECT id, title, status, due_date FROM tasks"
                        " WHERE :status = '' OR status = :status"
                        " ORDER BY due_date NULLS LAST, id LIMIT :limit OFFSET :skip",
         soci::use(page.status, "status"), soci::use(page.limit, "limit"),
         soci::use(page.skip, "skip"), soci::into(task.id), soci::into(task.title),
         soci::into(task.status), soci::into(task.due_date));
    Json tasks = Json::array();
    select.execute();
    while (select.fetch()) {
        tasks.push_back(to_json(task));
    }
    return tasks;
}

}  // namespace

void list_tasks(httplib::Server& server, TaskDatabase& database)
{
    server.Get("/tasks/", [&database](httplib::Request const& request,
                                      httplib::Response& response) {
        std::vector<RequestProblem> problems;
        Page const page = page_of(request, problems);
        if (!problems.empty()) {
            send_problems(response, problems);
            return;
        }
        send_json(response, 200, database.with_session([&](soci::session& sql) {
            return tasks_of(sql, page);
        }));
    });
}

}  // namespace rest
