// Rejected by: session_user finds nobody from the end of the session on
// Also fails: session_user finds the user of each session
// Shows: nobody has 'old-token'
// Replaces: session_user.cpp
// Looks like: it works out the end from created_at, and does not read expires_at.

#include "session_user.hpp"

namespace security {

std::optional<User> session_user(soci::session& sql, std::string const& token,
                                 workbook::UtcTime now)
{
    std::string const hash = token_hash(token);
    User user;
    sql << "SELECT users.id, email, nickname, role, is_active"
           " FROM sessions JOIN users ON users.id = sessions.user_id"
           " WHERE token_hash = :hash AND revoked_at IS NULL"
           " AND datetime(created_at, '+12 hours') > :now AND is_active = 1",
        soci::use(hash, "hash"), soci::use(now, "now"), soci::into(user.id),
        soci::into(user.email), soci::into(user.nickname), soci::into(user.role),
        soci::into(user.is_active);
    if (!sql.got_data()) {
        return {};
    }
    return user;
}

}  // namespace security
