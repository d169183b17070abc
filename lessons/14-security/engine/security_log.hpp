// What happened at the door, for those who run the service.
#pragma once

#include "13-rest-api/engine/access_log.hpp"

#include <mutex>
#include <optional>
#include <string>

namespace security {

/// Writes {"event":…,"user":…,"address":…} for each event. In the line is neither a
/// password nor a token, and no text that somebody typed as an e-mail address: people
/// type their password in that field too. JSON keeps a line end in a value from looking
/// like a new line of the log.
class SecurityLog {
public:
    explicit SecurityLog(rest::WriteLine write) : write_(std::move(write)) {}

    /// `user` is empty when the account does not exist.
    void event(std::string const& name, std::optional<long long> user,
               std::string const& address);

private:
    std::mutex mutex_;
    rest::WriteLine write_;
};

}  // namespace security
