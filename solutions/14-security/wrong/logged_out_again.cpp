// Rejected by: log_out keeps the time of a session that was revoked before
// Shows: revoked at 12:01:00, ends at 13:00:00
// Replaces: log_out.cpp
// Looks like: a second log-out overwrites the time when the session really ended.

#include "log_out.hpp"

namespace security {

void log_out(soci::session& sql, std::string const& token, workbook::UtcTime now)
{
    std::string const hash = token_hash(token);
    sql << "UPDATE sessions SET revoked_at = :now"
           " WHERE token_hash = :hash",
        soci::use(now), soci::use(hash);
}

}  // namespace security
