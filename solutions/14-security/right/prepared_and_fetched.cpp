// Replaces: find_user_by_email.cpp
//
// Better when: the statement runs many times, with other addresses: it is prepared
// once.

#include "find_user_by_email.hpp"

namespace security {

std::optional<User> find_user_by_email(soci::session& sql, std::string const& email)
{
    User user;
    soci::statement select =
        (sql.prepare << "SELECT id, email, nickname, role, is_active FROM users"
                        " WHERE email = :email",
         soci::use(email), soci::into(user.id), soci::into(user.email),
         soci::into(user.nickname), soci::into(user.role), soci::into(user.is_active));
    select.execute();
    if (!select.fetch()) {
        return {};
    }
    return user;
}

}  // namespace security
