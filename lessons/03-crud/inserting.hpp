// Three ways to insert many users.
#pragma once

#include "user_repository.hpp"

#include <soci/soci.h>

#include <vector>

namespace crud {

/// So many users, with different e-mails.
std::vector<User> some_users(int count);

/// Each INSERT is a transaction of its own. The users before a refused one stay.
void insert_one_by_one(soci::session& sql, std::vector<User> const& users);

/// All or none, each INSERT prepared again.
void insert_in_one_transaction(soci::session& sql, std::vector<User> const& users);

/// All or none, by one statement that is prepared once.
void insert_with_one_statement(soci::session& sql, std::vector<User> const& users);

}  // namespace crud
