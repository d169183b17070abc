// Users in a table of an SQLite database.
#pragma once

#include <soci/soci.h>

#include <string>

namespace storage {

/// The table, with an e-mail that no two users can share.
void create_users(soci::session& sql);

/// Adds one user. Throws soci::soci_error when the e-mail is taken.
void add_user(soci::session& sql, std::string const& email, std::string const& name);

int count_users(soci::session& sql);

}  // namespace storage
