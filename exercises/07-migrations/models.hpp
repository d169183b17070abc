// Exercise 07, task 2: the description of the tables that the program expects.
#pragma once

#include "07-migrations/engine/schema.hpp"

namespace migrations {

/// The tables that this program's code is written for, in the order in which they can
/// be created. `migrate revision --autogenerate` compares it with a live database, and
/// `migrate check` says whether the two agree.
///
/// The task: users get a telephone number. What can be said of a column and of an index
/// stands in 07-migrations/engine/schema.hpp.
///
/// - `users` has a column `phone`. A number is text: "+36 1 234 5678" and "0049891234"
///   come back exactly as they were stored.
/// - Most users have not told theirs, so it may be NULL, and has no default. A revision
///   that adds it can be applied to a table with users in it.
/// - A number is searched for, so there is an index `users_by_phone` on it. Two users
///   may have the same number: a family has one telephone.
/// - All else stays as it is. The revision that autogenerate writes from the difference
///   holds the column and the index and nothing else.
migrations::Schema models();

}  // namespace migrations
