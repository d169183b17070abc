// Rejected by: find_user_by_email finds each user in any case and nobody else
// Shows: nobody has '"a;b--c"@shop.example'
// Replaces: find_user_by_email.cpp
// Looks like: it takes an address with a quote in it for an attack.

#include "find_user_by_email.hpp"

namespace security {

std::optional<User> find_user_by_email(soci::session& sql, std::string const& email)
{
    if (email.find_first_of(";\"\\") != std::string::npos ||
        email.find("--") != std::string::npos) {
        return {};
    }
    User user;
    sql << "SELECT id, email, nickname, role, is_active FROM users"
           " WHERE email = :email",
        soci::use(email), soci::into(user.id), soci::into(user.email),
        soci::into(user.nickname), soci::into(user.role), soci::into(user.is_active);
    if (!sql.got_data()) {
        return {};
    }
    return user;
}

}  // namespace security
