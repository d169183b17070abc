// Replaces: log_out.cpp
//
// Better when: the order of the values in the statement may change.

#include "log_out.hpp"

namespace security {

void log_out(soci::session& sql, std::string const& token, workbook::UtcTime now)
{
    std::string const hash = token_hash(token);
    sql << "UPDATE sessions SET revoked_at = :now"
           " WHERE token_hash = :hash AND revoked_at IS NULL",
        soci::use(hash, "hash"), soci::use(now, "now");
}

}  // namespace security
