// Rejected by: session_user finds nobody from the end of the session on
// Also fails: session_user finds nobody when the session is revoked
// Also fails: session_user finds the user of each session
// Shows: nobody has 'token-of-ada'
// Replaces: session_user.cpp
// Looks like: it binds now as local time.

#include "session_user.hpp"

namespace security {

std::optional<User> session_user(soci::session& sql, std::string const& token,
                                 workbook::UtcTime now)
{
    std::string const hash = token_hash(token);
    std::time_t const seconds = now.time_since_epoch().count();
    std::tm local = *std::localtime(&seconds);
    User user;
    sql << "SELECT users.id, email, nickname, role, is_active"
           " FROM sessions JOIN users ON users.id = sessions.user_id"
           " WHERE token_hash = :hash AND revoked_at IS NULL AND expires_at > :now"
           " AND is_active = 1",
        soci::use(hash), soci::use(local), soci::into(user.id), soci::into(user.email),
        soci::into(user.nickname), soci::into(user.role), soci::into(user.is_active);
    return sql.got_data() ? std::optional(user) : std::nullopt;
}

}  // namespace security
