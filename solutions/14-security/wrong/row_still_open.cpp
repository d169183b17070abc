// Rejected by: log_in stores a new hash when the old one needs it
// Shows: while a hash is computed, a transaction is open
// Replaces: log_in.cpp
// Looks like: it verifies the password while the SELECT can still give rows.

#include "log_in.hpp"

namespace security {

namespace {

void revoke(soci::session& sql, std::string const& token, workbook::UtcTime now)
{
    std::string const hash = token_hash(token);
    sql << "UPDATE sessions SET revoked_at = :now"
           " WHERE token_hash = :hash AND revoked_at IS NULL",
        soci::use(now), soci::use(hash);
}

void add_session(soci::session& sql, std::string const& token, long long user_id,
                 workbook::UtcTime now)
{
    std::string const hash = token_hash(token);
    workbook::UtcTime const end = now + session_lifetime;
    sql << "INSERT INTO sessions (token_hash, user_id, created_at, expires_at)"
           " VALUES (:hash, :user, :now, :end)",
        soci::use(hash), soci::use(user_id), soci::use(now), soci::use(end);
}

}  // namespace

std::string log_in(soci::session& sql, PasswordHasher& hasher, LogIn const& attempt,
                   workbook::UtcTime now)
{
    long long id = 0;
    std::string hash;
    bool is_active = false;
    soci::statement user =
        (sql.prepare << "SELECT id, password_hash, is_active FROM users"
                        " WHERE email = :email",
         soci::use(attempt.email), soci::into(id), soci::into(hash),
         soci::into(is_active));
    bool const is_user = user.execute(true);
    PasswordHash const stored = is_user ? PasswordHash(hash) : hasher.hash_of_nobody();
    bool const is_right = hasher.verify(attempt.password, stored);
    if (!is_user || !is_right || !is_active) {
        throw LogInRefused();
    }
    std::string fresh;
    if (hasher.needs_rehash(stored)) {
        fresh = hasher.hash(attempt.password).for_the_database();
    }
    std::string const token = new_token();
    soci::transaction transaction(sql);
    if (!fresh.empty()) {
        sql << "UPDATE users SET password_hash = :fresh WHERE id = :id",
            soci::use(fresh), soci::use(id);
    }
    if (attempt.old_token) {
        revoke(sql, *attempt.old_token, now);
    }
    add_session(sql, token, id, now);
    transaction.commit();
    return token;
}

}  // namespace security
