// Rejected by: list_tasks begins with what is due first
// Also fails: list_tasks ends with tasks without a date
// Also fails: list_tasks keeps to a status
// Also fails: list_tasks leaves out what is skipped and stops at the limit
// Shows: 5 1 8 705032704
// Replaces: list_tasks.cpp
// Looks like: the ids are read into a vector, which SOCI 4.0.3 fills with numbers of 32 bits.
//
// A single long long gets all 64 bits.

#include "list_tasks.hpp"

#include <charconv>
#include <set>

namespace rest {

namespace {

class Query {
public:
    explicit Query(httplib::Request const& request) : request_(request) {}

    long long number(std::string const& name, long long otherwise)
    {
        std::string const text = request_.has_param(name)
                                     ? request_.get_param_value(name)
                                     : std::to_string(otherwise);
        long long value = otherwise;
        auto const result =
            std::from_chars(text.data(), text.data() + text.size(), value);
        if (result.ec != std::errc() || result.ptr != text.data() + text.size()) {
            add("int_parsing", name);
            return otherwise;
        }
        return value;
    }

    void add(std::string const& type, std::string const& name)
    {
        problems.push_back(
            {type, {"query", name}, "wrong", request_.get_param_value(name)});
    }

    std::vector<RequestProblem> problems;

private:
    httplib::Request const& request_;
};

Json read_page(soci::session& sql, std::string const& status, long long skip,
               long long limit)
{
    auto const rows = static_cast<std::size_t>(limit);
    std::vector<long long> ids(rows);
    std::vector<std::string> titles(rows);
    std::vector<std::string> states(rows);
    std::vector<std::string> dates(rows);
    std::vector<soci::indicator> has_date(rows);
    sql << "SELECT id, title, status, due_date FROM tasks"
           " WHERE status = coalesce(nullif(:status, ''), status)"
           " ORDER BY due_date NULLS LAST, id LIMIT :skip, :limit",
        soci::use(status), soci::use(skip), soci::use(limit), soci::into(ids),
        soci::into(titles), soci::into(states), soci::into(dates, has_date);
    Json page = Json::array();
    for (std::size_t at = 0; at < ids.size(); ++at) {
        page.push_back(to_json(
            {ids[at], titles[at], states[at],
             has_date[at] == soci::i_null ? std::nullopt : std::optional(dates[at]),
             1}));
    }
    return page;
}

}  // namespace

void list_tasks(httplib::Server& server, TaskDatabase& database)
{
    server.Get("/tasks/", [&database](httplib::Request const& request,
                                      httplib::Response& response) {
        Query query(request);
        std::string const status = request.get_param_value("status");
        if (request.has_param("status") &&
            !std::set<std::string>{"todo", "doing", "done"}.contains(status)) {
            query.add("literal_error", "status");
        }
        long long const skip = query.number("skip", 0);
        if (skip < 0) {
            query.add("greater_than_equal", "skip");
        }
        long long const limit = query.number("limit", 100);
        if (limit < 1) {
            query.add("greater_than_equal", "limit");
        }
        if (limit > 100) {
            query.add("less_than_equal", "limit");
        }
        if (!query.problems.empty()) {
            return send_problems(response, query.problems);
        }
        send_json(response, 200, database.with_session([&](soci::session& sql) {
            return read_page(sql, status, skip, limit);
        }));
    });
}

}  // namespace rest
