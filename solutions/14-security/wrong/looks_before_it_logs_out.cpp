// Rejected by: log_out sends one statement with bound values and lets errors out
// Shows: 2 statements
// Replaces: log_out.cpp
// Looks like: a SELECT looks for the session before the UPDATE, which looks for it again.

#include "log_out.hpp"

namespace security {

void log_out(soci::session& sql, std::string const& token, workbook::UtcTime now)
{
    std::string const hash = token_hash(token);
    int count = 0;
    sql << "SELECT count(*) FROM sessions WHERE token_hash = :hash", soci::use(hash),
        soci::into(count);
    if (count == 0) {
        return;
    }
    sql << "UPDATE sessions SET revoked_at = :now"
           " WHERE token_hash = :hash AND revoked_at IS NULL",
        soci::use(now), soci::use(hash);
}

}  // namespace security
