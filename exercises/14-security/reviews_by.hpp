// Exercise 14, task 3: a value that was stored before.
#pragma once

#include "accounts.hpp"

#include <string>
#include <vector>

namespace security {

/// The texts of the reviews whose author is this user's nickname, exactly, in the order
/// of their ids. Two reviews with the same text are two. It does not matter whether the
/// user is active, or whether other users have the nickname too. None for a user that
/// does not exist.
///
/// Users choose their nickname themselves; it was bound when it was stored, whatever it
/// contains. It is not in the text of a statement here either. An error of the database
/// leaves the function.
std::vector<std::string> reviews_by(soci::session& sql, long long user_id);

}  // namespace security
