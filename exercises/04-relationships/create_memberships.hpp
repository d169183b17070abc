// Exercise 04, task 2: a table for users in groups.
//
// The database is the sample shop (data/shop.sql): users (id, name, ...) and groups
// (id, name). Its own table user_groups is not part of the exercise. The session comes
// with foreign keys on.
#pragma once

#include <soci/soci.h>

namespace relationships {

/// Makes the table `memberships`, with the columns `user_id` and `group_id`; called
/// again, it changes nothing and keeps the rows. The table itself enforces these rules,
/// for every program that writes to it:
///
///   - a user is in a group once at most: a second row of the same pair is refused;
///   - both belong to rows that exist, checked at once and not at COMMIT only, and
///     neither is ever NULL;
///   - when a user or a group is deleted, its memberships go with it.
///
/// Neither the groups of one user nor the users of one group are found by reading the
/// whole table: the plan of either query is a SEARCH, not a SCAN.
void create_memberships(soci::session& sql);

}  // namespace relationships
