// Exercise 01, task 1: a first question to a database.
#pragma once

#include <soci/soci.h>

namespace storage {

/// How many users have at least this many points: 0 when there are none. The table is
/// that of `create_users_table` (import_users.hpp).
///
/// Sends one SELECT. The number of points is bound, never part of the statement's text.
long long count_users(soci::session& sql, long long least_points);

}  // namespace storage
