// A query that is ended from outside.
#pragma once

#include "connection.hpp"

namespace async::pq {

/// What `cancel` needs to know of a connection. Take it before another thread uses the
/// connection. Throws std::runtime_error when the connection is closed.
Cancel handle_to_cancel(PGconn* connection);

/// Asks the server to end what runs on the connection when the request arrives. Any
/// thread may call it, also while another thread uses the connection. Throws
/// std::runtime_error when the request cannot be sent.
///
/// It does not tell whether a query was ended, or which: by then the query may be done,
/// and the next one may run.
void cancel(Cancel const& handle);

/// Waits until the server's process `pid` runs a query, as `other` sees it. False when
/// it does not within five seconds.
bool is_running(int pid, PGconn* other);

}  // namespace async::pq
