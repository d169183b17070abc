// Exercise 01, task 2: add many users, all or none.
#pragma once

#include "users_table.hpp"

#include <vector>

namespace storage {

/// Adds the users to the table `users`, in their order: all of them, or none.
///
/// When the database refuses a user, or refuses to commit, its soci_error passes
/// through. The table is then as it was before, and the session has no transaction
/// open. None is open when this is called, either.
///
/// Values are bound, never pasted into the SQL text, and are stored byte by byte as
/// they are. An empty list adds nothing, and is not an error.
void add_users(soci::session& sql, std::vector<User> const& users);

}  // namespace storage
