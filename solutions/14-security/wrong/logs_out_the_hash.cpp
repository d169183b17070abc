// Rejected by: log_out revokes the session of the token
// Also fails: log_out changes nothing for a token that no session has
// Also fails: log_out keeps the time of a session that was revoked before
// Also fails: log_out revokes a session that has ended
// Shows: goes on, ends at 13:00:00
// Replaces: log_out.cpp
// Looks like: the token itself is compared with the column that holds its hash.

#include "log_out.hpp"

namespace security {

void log_out(soci::session& sql, std::string const& token, workbook::UtcTime now)
{
    std::string const hash = token;
    sql << "UPDATE sessions SET revoked_at = :now"
           " WHERE token_hash = :hash AND revoked_at IS NULL",
        soci::use(now), soci::use(hash);
}

}  // namespace security
