// One line for each request.
#pragma once

#include "06-pooling/clock.hpp"

#include <httplib.h>

#include <functional>
#include <memory>
#include <mutex>
#include <string>

namespace rest {

/// Takes one line without its end. Never called by two threads at once.
using WriteLine = std::function<void(std::string const& line)>;

/// A new random id: 16 hexadecimal digits.
std::string random_request_id();

/// Writes {"id":…,"method":…,"path":…,"status":…,"bytes":…,"ms":…} for each answer.
///
/// The line contains nothing that could be a secret: no query, no header, no body. It
/// is JSON, so a path with a line break in it does not look like two lines.
class AccessLog {
public:
    AccessLog(WriteLine write, std::shared_ptr<pooling::Clock> clock,
              std::function<std::string()> new_id = random_request_id);

    /// The thread that serves a request calls this when it has read the headers.
    void begin();

    /// The same thread calls this when the answer is complete, before it is sent, so a
    /// client that has its answer can find its line. Gives the answer the header
    /// X-Request-Id, with the id in the line.
    ///
    /// Without `begin`, as for a request that cannot be parsed, "ms" is null.
    void end(httplib::Request const& request, httplib::Response& response);

    /// A line about something else: {"error":…}.
    void error(std::string const& what);

private:
    void write(std::string const& line);

    std::mutex mutex_;
    WriteLine write_;
    std::shared_ptr<pooling::Clock> clock_;
    std::function<std::string()> new_id_;
};

}  // namespace rest
