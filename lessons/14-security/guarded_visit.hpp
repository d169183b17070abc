// The guarded service for one section, with visitors and a clock that can be moved.
#pragma once

#include "13-rest-api/conversation.hpp"
#include "engine/guarded_api.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace security {

/// Four words that do not belong together.
inline constexpr char good_password[] = "lamp otter granite fog";

class GuardedVisit {
public:
    using Change = std::function<void(GuardOptions&)>;

    explicit GuardedVisit(Change change = [](GuardOptions&) {});

    /// Stops the service, and starts it on the same database with this cost.
    void restart_with(rest::PasswordCost const& cost);

    /// Registers a user, printing nothing.
    void sign_up(std::string const& email);

    /// Logs in, printing nothing. Returns the headers that prove it.
    httplib::Headers log_in(std::string const& email);

    /// Sends a request and prints it, with who sends it, and the answer. Neither a
    /// token nor another header is printed.
    void ask(std::string const& visitor, httplib::Headers const& headers,
             std::string const& method, std::string const& path,
             std::string const& body = "");

    httplib::Response send(std::string const& method, std::string const& path,
                           std::string const& body = "",
                           httplib::Headers const& headers = {});

    /// The first value of the statement's first row.
    std::string ask_database(std::string const& statement);

    /// Moves the clock of the sessions, and that of the throttle, on.
    void pass(std::chrono::minutes time);

    /// Lines of the log of events, so far.
    std::vector<std::string> const& events() const { return events_; }
    std::vector<std::string> const& access_lines() { return service_->lines(); }

private:
    void start();

    workbook::ScratchFolder folder_;
    Change change_;
    rest::PasswordCost cost_ = rest::PasswordCost::least();  // for this program only
    std::shared_ptr<pooling::ManualClock> clock_ =
        std::make_shared<pooling::ManualClock>();
    std::chrono::sys_seconds now_{
        std::chrono::sys_days{std::chrono::year(2026) / 6 / 1}};
    std::vector<std::string> events_;
    std::optional<rest::Conversation> service_;
};

/// {"email":...,"password":...}
std::string credentials(std::string const& email, std::string const& password);

}  // namespace security
