// Exercise 14, task 1: a value that is only a value.
#pragma once

#include "accounts.hpp"

#include <optional>
#include <string>

namespace security {

/// The user with this e-mail address, active or not, or nothing. Upper and lower case
/// are the same, as the column says; all other characters count, blanks too. No part of
/// the address is in a statement's text. An error of the database leaves the function.
std::optional<User> find_user_by_email(soci::session& sql, std::string const& email);

}  // namespace security
