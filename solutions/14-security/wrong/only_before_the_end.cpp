// Rejected by: log_out revokes a session that has ended
// Shows: goes on, ends at 13:00:00
// Replaces: log_out.cpp
// Looks like: a session that has already ended is not revoked.

#include "log_out.hpp"

namespace security {

void log_out(soci::session& sql, std::string const& token, workbook::UtcTime now)
{
    std::string const hash = token_hash(token);
    sql << "UPDATE sessions SET revoked_at = :now"
           " WHERE token_hash = :hash AND revoked_at IS NULL AND expires_at > :then",
        soci::use(now), soci::use(hash), soci::use(now);
}

}  // namespace security
