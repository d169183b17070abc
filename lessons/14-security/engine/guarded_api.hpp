// The service of lesson 13, with a guard in front of every call.
#pragma once

#include "13-rest-api/engine/api.hpp"
#include "engine/login_throttle.hpp"
#include "engine/password_rules.hpp"
#include "engine/rules.hpp"
#include "engine/session_table.hpp"

#include <chrono>

namespace security {

struct GuardOptions {
    Rules rules = service_rules();
    PasswordRules passwords = password_rules();
    ThrottleLimits throttle;
    std::chrono::seconds session_lifetime = std::chrono::hours(12);
    WallClock now = system_time;
    rest::WriteLine write_event = [](std::string const&) {};  ///< see SecurityLog
};

/// The same options, for a guarded service: make a rest::Api of them.
///
/// It has the tables of account_tables.hpp besides, and two calls more: POST /sessions/
/// logs in, DELETE /sessions/current logs out. Every call is guarded by the rules, and
/// once the tables are made, no connection of the service can change the schema.
rest::ApiOptions guarded(rest::ApiOptions options, GuardOptions const& guard);

/// The calls, as "GET /users/", that have no rule. They are answered with 403.
std::vector<std::string> calls_without_rule(rest::Routes const& routes,
                                            Rules const& rules);

}  // namespace security
