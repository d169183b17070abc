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

/// Answers with a body of JSON. Bytes that are not UTF-8 become U+FFFD.
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

/// Takes a line for the operators of the service. Several threads call it.
using Report = std::function<void(std::string const& line)>;

/// Turns what a handler has thrown into an answer. What the handler has already put
/// into the answer is removed.
///
/// - schemas::Invalid: 422 with all problems. HttpError: its status and text.
/// - pooling::PoolTimeout, and a database that stays locked: 503 with Retry-After.
/// - everything else: 500 {"detail": "Internal Server Error"}. Its text may name
///   tables, files and values, so it goes to `report` only.
void answer_exception(httplib::Response& response, std::exception_ptr error,
                      Report const& report);

/// Gives an answer of 400 or more that has no body the name of its status:
/// {"detail": "Not Found"}. These come from cpp-httplib itself.
void answer_bare_error(httplib::Response& response);

/// Likewise for a request that is not read to its end. What follows on the connection
/// is not a request, so the connection closes after the answer.
void answer_and_close(httplib::Response& response, int status);

}  // namespace rest
