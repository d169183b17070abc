// Rejected by: find_user_by_email finds nobody for a condition
// Also fails: find_user_by_email finds each user in any case and nobody else
// Also fails: find_user_by_email finds nobody for an address that no user has
// Shows: 0   user active
// Replaces: find_user_by_email.cpp
// Looks like: got_data is not checked, so an unknown address returns an empty user.

#include "find_user_by_email.hpp"

namespace security {

std::optional<User> find_user_by_email(soci::session& sql, std::string const& email)
{
    User user;
    sql << "SELECT id, email, nickname, role, is_active FROM users"
           " WHERE email = :email",
        soci::use(email), soci::into(user.id), soci::into(user.email),
        soci::into(user.nickname), soci::into(user.role), soci::into(user.is_active);
    return user;
}

}  // namespace security
