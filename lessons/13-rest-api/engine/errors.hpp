// Every error as JSON: {"detail": ...}.
#pragma once

#include "12-schemas/engine/problem.hpp"

#include <httplib.h>

#include <exception>
#include <functional>
#include <stdexcept>
#include <string>

namespace rest {

using schemas::ordered_json;

/// Answers with a body of JSON. Text that is not UTF-8 gets U+FFFD in its place.
void answer_json(httplib::Response& response, int status, ordered_json const& body);

/// Answers {"detail": "User not found"}.
void answer_detail(httplib::Response& response, int status, std::string const& detail);

/// What a handler throws when the answer is an error that it expects.
struct HttpError : std::runtime_error {
    HttpError(int status_code, std::string const& detail)
        : std::runtime_error(detail), status(status_code)
    {
    }
    int status;
};

/// Takes a line for the people who run the service. Called by several threads.
using Report = std::function<void(std::string const& line)>;

/// Answers what a handler has thrown. What the handler put into the answer before is
/// removed.
///
/// - schemas::Invalid: 422 with all problems. HttpError: its status and text.
/// - pooling::PoolTimeout, and a database that stays locked: 503 with Retry-After.
/// - everything else: 500 {"detail": "Internal Server Error"}. What it says may name
///   tables, files and values, so it goes to `report` and into no answer.
void answer_exception(httplib::Response& response, std::exception_ptr error,
                      Report const& report);

/// Gives an answer of 400 or more that has no body the name of its status:
/// {"detail": "Not Found"}. These come from cpp-httplib itself.
void answer_bare_error(httplib::Response& response);

/// Likewise for a request that is not read to its end: what follows on the connection
/// is no request, so the connection ends after the answer.
void answer_and_close(httplib::Response& response, int status);

}  // namespace rest
