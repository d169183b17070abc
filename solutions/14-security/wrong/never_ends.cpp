// Rejected by: session_user finds nobody from the end of the session on
// Shows: 34560000 s after noon: 1 ada@shop.example Ada admin active
// Replaces: session_user.cpp
// Looks like: expires_at is not checked, or not compared with a time of the same form.

#include "session_user.hpp"

namespace security {

std::optional<User> session_user(soci::session& sql, std::string const& token,
                                 workbook::UtcTime)
{
    std::string const hash = token_hash(token);
    User user;
    sql << "SELECT users.id, email, nickname, role, is_active"
           " FROM sessions JOIN users ON users.id = sessions.user_id"
           " WHERE token_hash = :hash AND revoked_at IS NULL"
           " AND is_active = 1",
        soci::use(hash), soci::into(user.id), soci::into(user.email),
        soci::into(user.nickname), soci::into(user.role), soci::into(user.is_active);
    if (!sql.got_data()) {
        return {};
    }
    return user;
}

}  // namespace security
