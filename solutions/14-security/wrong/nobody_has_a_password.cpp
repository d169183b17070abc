// Rejected by: log_in refuses an address that no user has in the same way
// Throws: soci::sqlite3_soci_error
// Says: FOREIGN KEY constraint failed
// Replaces: log_in.cpp
// Looks like: it does not ask again whether there is a user, once a password was right.

#include "log_in.hpp"

namespace security {

namespace {

struct Account {
    long long id = 0;
    std::string hash;
    bool is_active = false;
};

std::optional<Account> account_of(soci::session& sql, std::string const& email)
{
    Account account;
    sql << "SELECT id, password_hash, is_active FROM users WHERE email = :email",
        soci::use(email), soci::into(account.id), soci::into(account.hash),
        soci::into(account.is_active);
    return sql.got_data() ? std::optional(account) : std::nullopt;
}

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
    auto const account = account_of(sql, attempt.email);
    PasswordHash const stored =
        account ? PasswordHash(account->hash) : hasher.hash_of_nobody();
    bool const is_right = hasher.verify(attempt.password, stored);
    if (!is_right || (account && !account->is_active)) {
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
            soci::use(fresh), soci::use(account.value_or(Account()).id);
    }
    if (attempt.old_token) {
        revoke(sql, *attempt.old_token, now);
    }
    add_session(sql, token, account.value_or(Account()).id, now);
    transaction.commit();
    return token;
}

}  // namespace security
