// Replaces: session_user.cpp
//
// Better when: only the user is of interest, and the session is a condition.

#include "session_user.hpp"

namespace security {

std::optional<User> session_user(soci::session& sql, std::string const& token,
                                 workbook::UtcTime now)
{
    std::string const hash = token_hash(token);
    User user;
    sql << "SELECT id, email, nickname, role, is_active"
           " FROM users WHERE is_active = 1 AND EXISTS"
           " (SELECT 1 FROM sessions WHERE token_hash = :hash AND user_id = users.id"
           " AND revoked_at IS NULL AND expires_at > :now)",
        soci::use(hash), soci::use(now), soci::into(user.id), soci::into(user.email),
        soci::into(user.nickname), soci::into(user.role), soci::into(user.is_active);
    if (!sql.got_data()) {
        return {};
    }
    return user;
}

}  // namespace security
