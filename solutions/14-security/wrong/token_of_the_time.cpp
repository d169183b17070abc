// Rejected by: log_in gives a new long token each time
// Also fails: log_in takes any old token
// Throws: soci::sqlite3_soci_error
// Says: UNIQUE constraint failed: sessions.token_hash
// Replaces: log_in.cpp
// Looks like: the token is made from the address and the time, which an attacker knows or can guess.

#include "log_in.hpp"

namespace security {

namespace {

struct Account {
    long long id = 0;
    PasswordHash hash;
    bool is_active = false;
};

std::optional<Account> find_account(soci::session& sql, std::string const& email)
{
    Account account;
    std::string hash;
    sql << "SELECT id, password_hash, is_active FROM users WHERE email = :email",
        soci::use(email), soci::into(account.id), soci::into(hash),
        soci::into(account.is_active);
    if (!sql.got_data()) {
        return {};
    }
    account.hash = PasswordHash(hash);
    return account;
}

Account checked_account(soci::session& sql, PasswordHasher& hasher,
                        LogIn const& attempt)
{
    std::optional<Account> const account = find_account(sql, attempt.email);
    bool const right = hasher.verify(attempt.password,
                                     account ? account->hash : hasher.hash_of_nobody());
    if (!account || !right || !account->is_active) {
        throw LogInRefused();
    }
    return *account;
}

void revoke(soci::session& sql, std::string const& token, workbook::UtcTime now)
{
    std::string const hash = token_hash(token);
    sql << "UPDATE sessions SET revoked_at = :now"
           " WHERE token_hash = :hash AND revoked_at IS NULL",
        soci::use(now), soci::use(hash);
}

}  // namespace

std::string log_in(soci::session& sql, PasswordHasher& hasher, LogIn const& attempt,
                   workbook::UtcTime now)
{
    Account const account = checked_account(sql, hasher, attempt);
    std::optional<PasswordHash> new_hash;
    if (hasher.needs_rehash(account.hash)) {
        new_hash = hasher.hash(attempt.password);
    }
    std::string const token =
        token_hash(attempt.email + std::to_string(now.time_since_epoch().count()));
    std::string const stored = token_hash(token);
    workbook::UtcTime const end = now + session_lifetime;

    soci::transaction transaction(sql);
    if (new_hash) {
        sql << "UPDATE users SET password_hash = :hash WHERE id = :id",
            soci::use(new_hash->for_the_database()), soci::use(account.id);
    }
    if (attempt.old_token) {
        revoke(sql, *attempt.old_token, now);
    }
    sql << "INSERT INTO sessions (token_hash, user_id, created_at, expires_at)"
           " VALUES (:hash, :user, :now, :end)",
        soci::use(stored), soci::use(account.id), soci::use(now), soci::use(end);
    transaction.commit();
    return token;
}

}  // namespace security
