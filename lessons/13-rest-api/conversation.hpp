// A service that runs while a section is shown, and a client that prints both sides.
#pragma once

#include "06-pooling/manual_clock.hpp"
#include "engine/api.hpp"
#include "workbook/files.hpp"

#include <httplib.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace rest {

class Conversation {
public:
    using Change = std::function<void(ApiOptions&)>;

    /// Starts a service on a new database and a free port. `change` may adjust its
    /// options first.
    explicit Conversation(Change const& change = [](ApiOptions&) {});

    /// Sends a request and prints it and the answer:
    ///
    ///     > GET /users/1
    ///     < 200 {"id":1,...}
    ///       ETag: "1"
    ///
    /// Of the answer's headers, it prints those that the chapter explains.
    void ask(std::string const& method, std::string const& path,
             std::string const& body = "", httplib::Headers const& headers = {});

    /// The same, printing nothing.
    httplib::Response send(std::string const& method, std::string const& path,
                           std::string const& body = "",
                           httplib::Headers const& headers = {});

    /// Stops the service and returns the lines of its access log.
    std::vector<std::string> const& lines();

    Api& api() { return *api_; }

private:
    workbook::ScratchFolder folder_;
    std::shared_ptr<pooling::ManualClock> clock_ =
        std::make_shared<pooling::ManualClock>();
    std::vector<std::string> lines_;
    std::optional<Api> api_;
    std::optional<httplib::Client> client_;
};

/// Prints an answer as `ask` does.
void print_answer(httplib::Response const& answer);

/// {"email":...,"password":...}
std::string user_body(std::string const& email);

}  // namespace rest
