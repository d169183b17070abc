// Rejected by: session_user asks with one statement and changes nothing
// Shows: 2 statements
// Replaces: session_user.cpp
// Looks like: a function that reads also cleans up: each request writes, and waits for other writers.

#include "session_user.hpp"

namespace security {

std::optional<User> session_user(soci::session& sql, std::string const& token,
                                 workbook::UtcTime now)
{
    std::string const hash = token_hash(token);
    sql << "DELETE FROM sessions WHERE expires_at <= :now", soci::use(now);
    User user;
    sql << "SELECT users.id, email, nickname, role, is_active"
           " FROM sessions JOIN users ON users.id = sessions.user_id"
           " WHERE token_hash = :hash AND revoked_at IS NULL AND expires_at > :now"
           " AND is_active = 1",
        soci::use(hash), soci::use(now), soci::into(user.id), soci::into(user.email),
        soci::into(user.nickname), soci::into(user.role), soci::into(user.is_active);
    if (!sql.got_data()) {
        return {};
    }
    return user;
}

}  // namespace security
