// Rejected by: log_out keeps the time of a session that was revoked before
// Shows: revoked at 11:59:00, ends at 13:00:00
// Replaces: log_out.cpp
// Looks like: it moves a revoked_at that lies after now.

#include "log_out.hpp"

namespace security {

void log_out(soci::session& sql, std::string const& token, workbook::UtcTime now)
{
    std::string const hash = token_hash(token);
    sql << "UPDATE sessions SET revoked_at = min(coalesce(revoked_at, :now),"
           " :now) WHERE token_hash = :hash",
        soci::use(now, "now"), soci::use(hash, "hash");
}

}  // namespace security
