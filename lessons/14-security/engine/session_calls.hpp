// The calls to log in and out.
#pragma once

#include "13-rest-api/engine/routes.hpp"
#include "engine/authenticator.hpp"

namespace security {

/// Adds POST /sessions/ and DELETE /sessions/current. The authenticator must outlive
/// them.
void add_session_calls(rest::Routes& routes, Authenticator& authenticator,
                       std::chrono::seconds lifetime);

}  // namespace security
