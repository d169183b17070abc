// Rejected by: session_user finds nobody when the session is revoked
// Shows: at 11:10: 1 ada@shop.example Ada admin active
// Replaces: session_user.cpp
// Looks like: a session is not revoked yet when its revoked_at is after now.

#include "session_user.hpp"

namespace security {

std::optional<User> session_user(soci::session& sql, std::string const& token,
                                 workbook::UtcTime now)
{
    std::string const hash = token_hash(token);
    User user;
    sql << "SELECT users.id, email, nickname, role, is_active"
           " FROM sessions JOIN users ON users.id = sessions.user_id"
           " WHERE token_hash = :hash"
           " AND (revoked_at IS NULL OR revoked_at > :now) AND expires_at > :now"
           " AND is_active = 1",
        soci::use(hash, "hash"), soci::use(now, "now"), soci::into(user.id),
        soci::into(user.email), soci::into(user.nickname), soci::into(user.role),
        soci::into(user.is_active);
    if (!sql.got_data()) {
        return {};
    }
    return user;
}

}  // namespace security
