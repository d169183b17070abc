// A query that is ended from outside.
#pragma once

#include "connection.hpp"

#include <string>

namespace async::pq {

/// Asks the server to end the query that runs on the connection. Any thread may call
/// it. Throws std::runtime_error when the request cannot be sent. When no query runs,
/// nothing happens.
void cancel(PGconn* connection);

/// Waits until a query runs on the connection, as `other` sees it. Returns whether it
/// came to that within five seconds.
bool is_running(PGconn* connection, PGconn* other);

}  // namespace async::pq
