// Rejected by: find_user_by_email finds a user with an apostrophe in the address
// Also fails: find_user_by_email finds each user in any case and nobody else
// Also fails: find_user_by_email finds nobody for a condition
// Also fails: find_user_by_email finds nobody for an address that no user has
// Also fails: find_user_by_email keeps the address out of the statement
// Throws: soci::sqlite3_soci_error
// Says: Failure to bind
// Replaces: find_user_by_email.cpp
// Looks like: the placeholder is in quotes, so it is only a text.

#include "find_user_by_email.hpp"

namespace security {

std::optional<User> find_user_by_email(soci::session& sql, std::string const& email)
{
    User user;
    sql << "SELECT id, email, nickname, role, is_active FROM users"
           " WHERE email = ':email'",
        soci::use(email), soci::into(user.id), soci::into(user.email),
        soci::into(user.nickname), soci::into(user.role), soci::into(user.is_active);
    if (!sql.got_data()) {
        return {};
    }
    return user;
}

}  // namespace security
