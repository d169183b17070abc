// Rejected by: log_out revokes the session of the token
// Also fails: log_out keeps the time of a session that was revoked before
// Also fails: log_out revokes a session that has ended
// Shows: goes on, ends at 12:00:05
// Replaces: log_out.cpp
// Looks like: expires_at is changed instead of revoked_at, so the table does not show that there was a log-out.

#include "log_out.hpp"

namespace security {

void log_out(soci::session& sql, std::string const& token, workbook::UtcTime now)
{
    std::string const hash = token_hash(token);
    sql << "UPDATE sessions SET expires_at = :now"
           " WHERE token_hash = :hash AND revoked_at IS NULL",
        soci::use(now), soci::use(hash);
}

}  // namespace security
