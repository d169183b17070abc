// Rejected by: log_out leaves all other sessions alone
// Shows: revoked at 12:00:00, ends at 13:00:00
// Replaces: log_out.cpp
// Looks like: all sessions of the user are ended, on every device.

#include "log_out.hpp"

namespace security {

void log_out(soci::session& sql, std::string const& token, workbook::UtcTime now)
{
    std::string const hash = token_hash(token);
    sql << "UPDATE sessions SET revoked_at = :now"
           " WHERE user_id = (SELECT user_id FROM sessions"
           " WHERE token_hash = :hash) AND revoked_at IS NULL",
        soci::use(now), soci::use(hash);
}

}  // namespace security
