// A session on which a ROLLBACK fails.
#pragma once

#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include <string_view>

namespace pooling::cases {

/// From now on a ROLLBACK fails, and the session stays open: as when a server has gone
/// away in the middle of a transaction.
inline void refuse_rollback(soci::session& sql)
{
    auto const refuse = [](void*, int action, char const* operation, char const*,
                           char const*, char const*) {
        bool const refused =
            action == SQLITE_TRANSACTION && std::string_view(operation) == "ROLLBACK";
        return refused ? SQLITE_DENY : SQLITE_OK;
    };
    auto const* const backend =
        static_cast<soci::sqlite3_session_backend*>(sql.get_backend());
    sqlite_api::sqlite3_set_authorizer(backend->conn_, refuse, nullptr);
}

}  // namespace pooling::cases
