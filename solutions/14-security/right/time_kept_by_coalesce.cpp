// Replaces: log_out.cpp
//
// Better when: the number of changed rows should say whether the token was known.

#include "log_out.hpp"

namespace security {

void log_out(soci::session& sql, std::string const& token, workbook::UtcTime now)
{
    std::string const hash = token_hash(token);
    sql << "UPDATE sessions SET revoked_at = coalesce(revoked_at, :now)"
           " WHERE token_hash = :hash",
        soci::use(now), soci::use(hash);
}

}  // namespace security
