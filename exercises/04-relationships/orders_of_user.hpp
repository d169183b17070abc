// Exercise 04, task 1: the "many" side of one-to-many.
#pragma once

#include <soci/soci.h>

#include <vector>

namespace relationships {

/// The ids of a user's orders, in ascending order. Empty for a user without orders, and
/// for an id that no user has. The database is the sample shop (data/shop.sql).
///
/// Sends one SELECT. The id is bound, never part of the statement's text. An id can be
/// any 64-bit number. An error of the database passes through as soci::soci_error.
std::vector<long long> orders_of_user(soci::session& sql, long long user_id);

}  // namespace relationships
