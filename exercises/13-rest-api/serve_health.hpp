// Exercise 13, task 1: say whether the service works.
#pragma once

#include "answers.hpp"

namespace rest {

/// Adds the route GET /health, and no other, to the server, for a load balancer that
/// asks every few seconds.
///
/// Each request asks the database with one SELECT, which reads no table: 200
/// {"status":"ok"} when it answers. Otherwise 503 {"status":"unavailable"}, whether no
/// session is free or the statement fails; the words of the error are not part of the
/// answer. No exception leaves the handler.
///
/// `database` lives longer than the server.
void serve_health(httplib::Server& server, TaskDatabase& database);

}  // namespace rest
