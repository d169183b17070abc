// Rejected by: find_user_by_email finds each user in any case and nobody else
// Shows: 705032707 cy@shop.example  user inactive
// Replaces: find_user_by_email.cpp
// Looks like: the id goes through an int, which has 32 bits.

#include "find_user_by_email.hpp"

namespace security {

std::optional<User> find_user_by_email(soci::session& sql, std::string const& email)
{
    User user;
    int id = 0;
    sql << "SELECT id, email, nickname, role, is_active FROM users"
           " WHERE email = :email",
        soci::use(email), soci::into(id), soci::into(user.email),
        soci::into(user.nickname), soci::into(user.role), soci::into(user.is_active);
    if (!sql.got_data()) {
        return {};
    }
    user.id = id;
    return user;
}

}  // namespace security
