// Exercise 14, task 4: a new user.
#pragma once

#include "account_errors.hpp"
#include "accounts.hpp"
#include "password_hasher.hpp"
#include "password_rules.hpp"

#include <string>

namespace security {

/// Stores a new user with this e-mail address, as it is, and the hash of this password,
/// and returns the id. Any text can be an address here. Nickname, role and is_active
/// are left to the table.
///
/// The password is refused, with PasswordRefused, when it
///
/// - has fewer characters than `shortest_password` (too_short), or more than
///   `longest_password` (too_long);
/// - is the e-mail address (is_the_address), or one of `common_passwords` (common);
///   upper and lower case of the letters A to Z are the same here.
///
/// When several of these apply, the first one in the list is thrown. There are no other
/// rules: a password may contain the address, or a common one, and the password is
/// hashed as it is, to the last byte. A password that is refused costs no hash and no
/// statement.
///
/// Throws EmailTaken when the address is another user's. The INSERT itself decides
/// that, and is the only statement: what a SELECT said before it may no longer be true.
/// Throws RegistrationFailed when the INSERT fails for another reason.
///
/// Nothing but the hash is stored of the password. Address and hash are bound. Neither
/// password nor hash is in the text of an error, or of one that is nested in it.
long long register_user(soci::session& sql, PasswordHasher& hasher,
                        std::string const& email, std::string const& password);

}  // namespace security
