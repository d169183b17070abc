#include "engine/session_table.hpp"

#include "14-security/tokens.hpp"

namespace security {

std::chrono::sys_seconds system_time()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

std::string SessionTable::open(soci::session& sql, long long user_id) const
{
    long long const now = now_().time_since_epoch().count();
    sql << "DELETE FROM login_sessions WHERE user_id = :user AND expires_at <= :now",
        soci::use(user_id), soci::use(now);
    std::string const token = new_token();
    std::string const hash = token_hash(token);
    long long const expires_at = now + lifetime_.count();
    sql << "INSERT INTO login_sessions (token_hash, user_id, expires_at)"
           " VALUES (:hash, :user, :expires_at)",
        soci::use(hash), soci::use(user_id), soci::use(expires_at);
    return token;
}

//! [find-session]
std::optional<SignedIn> SessionTable::find(soci::session& sql,
                                           std::string const& token) const
{
    std::string const hash = token_hash(token);
    long long const now = now_().time_since_epoch().count();
    SignedIn caller;
    int is_administrator = 0;
    sql << "SELECT users.id, users.role = 'administrator'"
           " FROM login_sessions JOIN users ON users.id = login_sessions.user_id"
           " WHERE token_hash = :hash AND expires_at > :now AND users.is_active = 1",
        soci::use(hash), soci::use(now), soci::into(caller.user_id),
        soci::into(is_administrator);
    if (!sql.got_data()) {
        return {};
    }
    caller.is_administrator = is_administrator != 0;
    return caller;
}
//! [find-session]

void SessionTable::close(soci::session& sql, std::string const& token) const
{
    std::string const hash = token_hash(token);
    sql << "DELETE FROM login_sessions WHERE token_hash = :hash", soci::use(hash);
}

void SessionTable::close_others(soci::session& sql, long long user_id,
                                std::string const& token) const
{
    std::string const hash = token_hash(token);
    sql << "DELETE FROM login_sessions WHERE user_id = :user AND token_hash <> :hash",
        soci::use(user_id), soci::use(hash);
}

}  // namespace security
