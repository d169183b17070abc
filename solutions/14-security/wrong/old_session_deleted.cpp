// Rejected by: log_in revokes the session of the old token and no other
// Also fails: log_in stores all of it or nothing and lets errors out
// Also fails: log_in takes any old token
// Shows: revoked at noon: none
// Replaces: log_in.cpp
// Looks like: the row of the old session is deleted, and with it when it began and ended.

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

void revoke(soci::session& sql, std::string const& token)
{
    std::string const hash = token_hash(token);
    sql << "DELETE FROM sessions WHERE token_hash = :hash", soci::use(hash);
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
    std::string const token = new_token();
    std::string const stored = token_hash(token);
    workbook::UtcTime const end = now + session_lifetime;

    soci::transaction transaction(sql);
    if (new_hash) {
        sql << "UPDATE users SET password_hash = :hash WHERE id = :id",
            soci::use(new_hash->for_the_database()), soci::use(account.id);
    }
    if (attempt.old_token) {
        revoke(sql, *attempt.old_token);
    }
    sql << "INSERT INTO sessions (token_hash, user_id, created_at, expires_at)"
           " VALUES (:hash, :user, :now, :end)",
        soci::use(stored), soci::use(account.id), soci::use(now), soci::use(end);
    transaction.commit();
    return token;
}

}  // namespace security
