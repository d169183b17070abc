// Rejected by: log_out changes nothing for a token that no session has
// Also fails: log_out keeps the time of a session that was revoked before
// Throws: std::invalid_argument
// Replaces: log_out.cpp
// Looks like: an unknown token is an error, so a second click on the button shows one.

#include "log_out.hpp"

#include <stdexcept>

namespace security {

void log_out(soci::session& sql, std::string const& token, workbook::UtcTime now)
{
    std::string const hash = token_hash(token);
    soci::statement update =
        (sql.prepare << "UPDATE sessions SET revoked_at = :now"
                        " WHERE token_hash = :hash AND revoked_at IS NULL",
         soci::use(now), soci::use(hash));
    update.execute(true);
    if (update.get_affected_rows() == 0) {
        throw std::invalid_argument("no session has this token");
    }
}

}  // namespace security
