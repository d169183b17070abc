// Replaces: session_user.cpp
//
// Better when: a log should say why a session does not count.

#include "session_user.hpp"

namespace security {

std::optional<User> session_user(soci::session& sql, std::string const& token,
                                 workbook::UtcTime now)
{
    std::string const hash = token_hash(token);
    User user;
    workbook::UtcTime end;
    std::optional<workbook::UtcTime> revoked_at;
    sql << "SELECT users.id, email, nickname, role, is_active,"
           " expires_at, revoked_at"
           " FROM sessions JOIN users ON users.id = sessions.user_id"
           " WHERE token_hash = :hash",
        soci::use(hash), soci::into(user.id), soci::into(user.email),
        soci::into(user.nickname), soci::into(user.role), soci::into(user.is_active),
        soci::into(end), soci::into(revoked_at);
    if (!sql.got_data() || revoked_at || now >= end || !user.is_active) {
        return {};
    }
    return user;
}

}  // namespace security
