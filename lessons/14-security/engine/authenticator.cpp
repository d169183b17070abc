#include "engine/authenticator.hpp"

#include "07-migrations/engine/write_transaction.hpp"
#include "13-rest-api/engine/errors.hpp"
#include "13-rest-api/engine/lease_per_request.hpp"

namespace security {

//! [log-in]
LogInResult Authenticator::log_in(Credentials const& given)
{
    if (auto const after = throttle_.attempt(given.email, given.address)) {
        log_.event("log-in not tried: too many", {}, given.address);
        return TryLater{*after};
    }
    auto const account = find(given.email);
    bool const is_right = passwords_.is_password(
        given.password, account ? std::optional(account->hash) : std::nullopt);
    auto const id = account ? std::optional(account->id) : std::nullopt;
    auto const session =
        is_right && account->is_active ? open_session(*account, given) : std::nullopt;
    if (!session) {
        log_.event("log-in refused", id, given.address);
        return WrongCredentials{};
    }
    throttle_.succeeded(given.email, given.address);
    log_.event("logged in", id, given.address);
    return *session;
}
//! [log-in]

std::optional<Authenticator::Account> Authenticator::find(std::string const& email)
{
    return rest::with_session(pool_, [&](soci::session& sql) -> std::optional<Account> {
        Account account;
        std::string hash;
        int is_active = 0;
        sql << "SELECT id, password_hash, is_active FROM users"
               " WHERE email = :email",
            soci::use(email), soci::into(account.id), soci::into(hash),
            soci::into(is_active);
        if (!sql.got_data()) {
            return {};
        }
        account.hash = schemas::PasswordHash(hash);
        account.is_active = is_active != 0;
        return account;
    });
}

//! [open-session]
std::optional<LoggedIn> Authenticator::open_session(Account const& account,
                                                    Credentials const& given)
{
    std::string const& before = account.hash.for_the_database();
    std::string after = before;
    if (passwords_.needs_rehash(account.hash)) {
        after = passwords_.hash(given.password).for_the_database();  // slow
    }
    return rest::with_session(pool_, [&](auto& sql) -> std::optional<LoggedIn> {
        migrations::WriteTransaction transaction(sql);
        // No row, and no session, if the password was changed since it was checked, or
        // the user locked out.
        soci::statement update =
            (sql.prepare << "UPDATE users SET password_hash = :after WHERE id = :id"
                            " AND password_hash = :before AND is_active = 1",
             soci::use(after), soci::use(account.id), soci::use(before));
        update.execute(true);
        if (update.get_affected_rows() == 0) {
            return {};
        }
        if (given.old_token) {
            sessions_.close(sql, *given.old_token);
        }
        LoggedIn const result{sessions_.open(sql, account.id), account.id};
        transaction.commit();
        return result;
    });
}
//! [open-session]

std::optional<SignedIn> Authenticator::caller(std::string const& token)
{
    return rest::with_session(
        pool_, [&](soci::session& sql) { return sessions_.find(sql, token); });
}

void Authenticator::log_out(std::string const& token)
{
    rest::with_session(pool_, [&](soci::session& sql) { sessions_.close(sql, token); });
}

void Authenticator::close_others(long long user_id, std::string const& token)
{
    rest::with_session(pool_, [&](soci::session& sql) {
        sessions_.close_others(sql, user_id, token);
    });
}

std::string Authenticator::email_of(long long user_id)
{
    std::string email;
    rest::with_session(pool_, [&](soci::session& sql) {
        sql << "SELECT email FROM users WHERE id = :id", soci::use(user_id),
            soci::into(email);
    });
    return email;
}

bool Authenticator::is_password_of(long long user_id, std::string const& password,
                                   std::string const& address)
{
    std::string const email = email_of(user_id);
    if (throttle_.attempt(email, address)) {
        throw rest::HttpError(429, "Too many attempts");
    }
    auto const account = find(email);
    bool const is_right = passwords_.is_password(
        password, account ? std::optional(account->hash) : std::nullopt);
    if (is_right) {
        throttle_.succeeded(email, address);
    } else {
        log_.event("password not confirmed", user_id, address);
    }
    return is_right;
}

}  // namespace security
