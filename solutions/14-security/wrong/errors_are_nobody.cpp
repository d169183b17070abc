// Rejected by: find_user_by_email lets an error of the database out
// Shows: no exception
// Replaces: find_user_by_email.cpp
// Looks like: an error of the database looks like an address that nobody has.

#include "find_user_by_email.hpp"

namespace security {

std::optional<User> find_user_by_email(soci::session& sql, std::string const& email)
{
    User user;
    try {
        sql << "SELECT id, email, nickname, role, is_active FROM users"
               " WHERE email = :email",
            soci::use(email), soci::into(user.id), soci::into(user.email),
            soci::into(user.nickname), soci::into(user.role),
            soci::into(user.is_active);
    } catch (soci::soci_error const&) {
        return {};
    }
    if (!sql.got_data()) {
        return {};
    }
    return user;
}

}  // namespace security
