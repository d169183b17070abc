// How an answer is put together. Given; there is nothing to do here. The functions are
// in lessons/13-rest-api/engine/task_answers.cpp: compiled with each answer, they would
// take half of its time.
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
void send_json(httplib::Response& response, int status, Json const& body);

/// Answers {"detail": "..."}.
void send_detail(httplib::Response& response, int status, std::string const& detail);
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
void send_problems(httplib::Response& response,
                   std::vector<RequestProblem> const& problems);

/// What a client sees of a task; the version is not a part of it.
Json to_json(Task const& task);

/// The version of a task as an ETag header has it, with its quotes: "3".
std::string etag_of(Task const& task);

}  // namespace rest
