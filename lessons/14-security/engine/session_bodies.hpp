// What a client sends and gets when it logs in.
#pragma once

#include "12-schemas/engine/schema.hpp"

#include <map>
#include <optional>
#include <string>

namespace security {

/// How the token is handed over: to a browser as a cookie, which no script can read; to
/// another program in the body.
enum class Handover { cookie, bearer };

struct LogInBody {
    std::string email;
    std::string password;
    Handover handover = Handover::cookie;
};

struct SessionBody {
    long long user_id = 0;
    long long expires_in = 0;  ///< in seconds
    std::optional<std::string> token;
};

/// What a change of the password, or of the address, needs besides.
struct CurrentPassword {
    std::optional<std::string> current_password;
};

schemas::Schema<LogInBody> const& log_in_schema();
schemas::Schema<SessionBody> const& session_schema();
schemas::Schema<CurrentPassword> const& current_password_schema();

/// The JSON Schemas of the first two, by their names.
std::map<std::string, schemas::ordered_json> session_schemas();

}  // namespace security
