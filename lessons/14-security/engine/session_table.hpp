// Who is logged in, as rows.
#pragma once

#include <soci/soci.h>

#include <chrono>
#include <functional>
#include <optional>
#include <string>

namespace security {

/// The wall clock, to the second: a session has to expire also after a restart.
using WallClock = std::function<std::chrono::sys_seconds()>;

std::chrono::sys_seconds system_time();

/// Who sends a request.
struct SignedIn {
    long long user_id = 0;
    bool is_administrator = false;
};

/// A session is known by its token, which is random and says nothing. The table has
/// only a hash of it: who reads the table, in a backup or by an injection, cannot log
/// in with what is there.
///
/// The functions that write are to be called in a transaction.
class SessionTable {
public:
    SessionTable(WallClock now, std::chrono::seconds lifetime)
        : now_(std::move(now)), lifetime_(lifetime)
    {
    }

    /// Opens a session. Returns its token, which is stored nowhere. Removes sessions of
    /// the user that have expired.
    std::string open(soci::session& sql, long long user_id) const;

    /// Whose token it is. Nothing for one that is unknown, expired or closed, and when
    /// the user is not active.
    std::optional<SignedIn> find(soci::session& sql, std::string const& token) const;

    /// Closes the session, if there is one with the token.
    void close(soci::session& sql, std::string const& token) const;

    /// Closes all sessions of the user except the one with this token.
    void close_others(soci::session& sql, long long user_id,
                      std::string const& token) const;

    std::chrono::seconds lifetime() const { return lifetime_; }

private:
    WallClock now_;
    std::chrono::seconds lifetime_;
};

}  // namespace security
