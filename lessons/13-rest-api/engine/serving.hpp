// A service in the foreground.
#pragma once

#include "engine/api.hpp"

namespace rest {

/// Serves until SIGTERM or SIGINT. Prints the address of the page to try it, and when
/// it has stopped. To be called before there are other threads.
void serve_until_terminated(Api& api, int port);

}  // namespace rest
