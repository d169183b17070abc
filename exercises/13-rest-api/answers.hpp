// How an answer is put together. Given; there is nothing to do here.
#pragma once

#include "task_database.hpp"

#include <httplib.h>
#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace rest {

using Json = nlohmann::json;

//! [send-json]
/// Answers with this status and body, as application/json. Bytes that are not UTF-8
/// become U+FFFD; `dump()` alone would throw.
inline void send_json(httplib::Response& response, int status, Json const& body)
{
    response.status = status;
    response.set_content(body.dump(-1, ' ', false, Json::error_handler_t::replace),
                         "application/json");
}

/// Answers {"detail": "..."}.
inline void send_detail(httplib::Response& response, int status,
                        std::string const& detail)
{
    send_json(response, status, {{"detail", detail}});
}
//! [send-json]

/// What is wrong with one part of a request.
struct RequestProblem {
    std::string type;              ///< which rule, for programs: "int_parsing"
    std::vector<std::string> loc;  ///< which part: {"query", "limit"}
    std::string msg;               ///< one sentence for people; no case reads it
    Json input;                    ///< what came in
};

/// Answers 422 with all problems, in the form that FastAPI uses:
/// {"detail": [{"type": ..., "loc": [...], "msg": ..., "input": ...}]}
inline void send_problems(httplib::Response& response,
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

/// What a client sees of a task; the version is not a part of it.
inline Json to_json(Task const& task)
{
    return {{"id", task.id},
            {"title", task.title},
            {"status", task.status},
            {"due_date", task.due_date ? Json(*task.due_date) : Json()}};
}

/// The version of a task as an ETag header has it, with its quotes: "3".
inline std::string etag_of(Task const& task)
{
    return '"' + std::to_string(task.version) + '"';
}

}  // namespace rest
