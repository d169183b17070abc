// What the service of lesson 13 has to store so that somebody can log in.
#pragma once

#include "07-migrations/engine/revision.hpp"

#include <soci/soci.h>

#include <string>
#include <vector>

namespace security {

/// They follow those of lesson 13: a role for each user, and the table of sessions.
std::vector<migrations::Revision> account_revisions();

/// Makes the user an administrator. Returns false when there is no such address. No
/// call of the service does this: only who has the machine can.
bool make_administrator(soci::session& sql, std::string const& email);

}  // namespace security
