// Exercise 01, task 1: find a user.
#pragma once

#include "users_table.hpp"

#include <optional>
#include <string>

namespace storage {

/// Returns the user with this e-mail, or nothing when the table `users` has no such
/// user.
///
/// E-mails are compared byte by byte: no two spellings are the same. The e-mail is
/// bound, never pasted into the SQL text. An error of the database (there is no table
/// `users`, say) is not "no such user": let its soci_error through.
std::optional<User> find_user(soci::session& sql, std::string const& email);

}  // namespace storage
