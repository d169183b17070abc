// Exercise 07, task 3: the model of the table `users`.
#pragma once

#include "table.hpp"

namespace migrations {

/// The task: users get a telephone number. `table.hpp` has what can be said about a
/// column and about an index.
///
/// - `users` has a column `phone`. A number is text: "+36 1 234 5678" and "0049891234"
///   come back exactly as they were stored.
/// - Most users have not told theirs, so it may be NULL, and has no default. A revision
///   that adds it can be applied to a table with users in it.
/// - A number is searched for, so there is an index `users_by_phone` on it. Two users
///   may have the same number: a family has one telephone.
/// - Everything else stays as it is. The revision that autogenerate writes from the
///   difference has the column and the index and nothing else.
Table users_table();

}  // namespace migrations
