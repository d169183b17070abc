// Rejected by: find_user_by_email finds each user in any case and nobody else
// Shows: nobody has 'cy@shop.example'
// Replaces: find_user_by_email.cpp
// Looks like: inactive users are left out, which the contract does not say.

#include "find_user_by_email.hpp"

namespace security {

std::optional<User> find_user_by_email(soci::session& sql, std::string const& email)
{
    User user;
    sql << "SELECT id, email, nickname, role, is_active FROM users"
           " WHERE email = :email AND is_active = 1",
        soci::use(email), soci::into(user.id), soci::into(user.email),
        soci::into(user.nickname), soci::into(user.role), soci::into(user.is_active);
    if (!sql.got_data()) {
        return {};
    }
    return user;
}

}  // namespace security
