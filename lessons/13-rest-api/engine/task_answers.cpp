// The functions of exercises/13-rest-api/answers.hpp.
#include "answers.hpp"

namespace rest {

void send_json(httplib::Response& response, int status, Json const& body)
{
    response.status = status;
    response.set_content(body.dump(-1, ' ', false, Json::error_handler_t::replace),
                         "application/json");
}

void send_detail(httplib::Response& response, int status, std::string const& detail)
{
    send_json(response, status, {{"detail", detail}});
}

void send_problems(httplib::Response& response,
                   std::vector<RequestProblem> const& problems)
{
    Json detail = Json::array();
    for (RequestProblem const& problem : problems) {
        detail.push_back({{"type", problem.type},
                          {"loc", problem.loc},
                          {"msg", problem.msg},
                          {"input", problem.input}});
    }
    send_json(response, 422, {{"detail", detail}});
}

Json to_json(Task const& task)
{
    return {{"id", task.id},
            {"title", task.title},
            {"status", task.status},
            {"due_date", task.due_date ? Json(*task.due_date) : Json()}};
}

std::string etag_of(Task const& task)
{
    return '"' + std::to_string(task.version) + '"';
}

}  // namespace rest
