// Rejected by: session_user asks with one statement and changes nothing
// Shows: 2 statements
// Replaces: session_user.cpp
// Looks like: one statement finds the session and another the user, with each request.

#include "session_user.hpp"

namespace security {

std::optional<User> session_user(soci::session& sql, std::string const& token,
                                 workbook::UtcTime now)
{
    std::string const hash = token_hash(token);
    User user;
    long long id = 0;
    sql << "SELECT user_id FROM sessions WHERE token_hash = :hash"
           " AND revoked_at IS NULL AND expires_at > :now",
        soci::use(hash), soci::use(now), soci::into(id);
    if (!sql.got_data()) {
        return {};
    }
    sql << "SELECT id, email, nickname, role, is_active FROM users"
           " WHERE id = :id AND is_active = 1",
        soci::use(id), soci::into(user.id), soci::into(user.email),
        soci::into(user.nickname), soci::into(user.role), soci::into(user.is_active);
    if (!sql.got_data()) {
        return {};
    }
    return user;
}

}  // namespace security
