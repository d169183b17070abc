// Rejected by: log_out revokes the session of the token
// Also fails: log_out keeps the time of a session that was revoked before
// Also fails: log_out revokes a session that has ended
// Shows: none
// Replaces: log_out.cpp
// Looks like: the row is deleted, and with it when the session began and ended.

#include "log_out.hpp"

namespace security {

void log_out(soci::session& sql, std::string const& token, workbook::UtcTime)
{
    std::string const hash = token_hash(token);
    sql << "DELETE FROM sessions WHERE token_hash = :hash", soci::use(hash);
}

}  // namespace security
