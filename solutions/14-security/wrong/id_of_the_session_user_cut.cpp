// Rejected by: session_user finds the user of each session
// Shows: 705032706 bela@shop.example Bela user active
// Replaces: session_user.cpp
// Looks like: the id goes through an int, which has 32 bits.

#include "session_user.hpp"

namespace security {

std::optional<User> session_user(soci::session& sql, std::string const& token,
                                 workbook::UtcTime now)
{
    std::string const hash = token_hash(token);
    User user;
    int id = 0;
    sql << "SELECT users.id, email, nickname, role, is_active"
           " FROM sessions JOIN users ON users.id = sessions.user_id"
           " WHERE token_hash = :hash AND revoked_at IS NULL AND expires_at > :now"
           " AND is_active = 1",
        soci::use(hash), soci::use(now), soci::into(id), soci::into(user.email),
        soci::into(user.nickname), soci::into(user.role), soci::into(user.is_active);
    if (!sql.got_data()) {
        return {};
    }
    user.id = id;
    return user;
}

}  // namespace security
