// Users who log in, and what is stored of it.
#pragma once

#include "hashing_fixture.hpp"
#include "log_in.hpp"

namespace security::cases {

inline std::string const password = "blue river at noon";

struct Door : Accounts {
    CountingHasher hasher;

    Door()
    {
        add(1, "ada@shop.example", hasher.hash(password));
        add(5'000'000'002, "bela@shop.example", hasher.hash("another good password"));
        hasher.computations();
        log.clear();
    }

    void make_hashes_old()
    {
        PasswordHash const old = old_hash(password);
        sql << "UPDATE users SET password_hash = :hash",
            soci::use(old.for_the_database());
    }

    void add(long long id, std::string const& email, PasswordHash const& hash)
    {
        sql << "INSERT INTO users (id, email, password_hash) VALUES (:id, :email, :h)",
            soci::use(id), soci::use(email), soci::use(hash.for_the_database());
    }

    /// A session that was begun before noon.
    std::string session_of(long long user_id)
    {
        std::string const old = new_token();
        std::string const hash = token_hash(old);
        sql << "INSERT INTO sessions (token_hash, user_id, created_at, expires_at)"
               " VALUES (:hash, :user, '2024-03-01 11:00:00', '2024-03-01 23:00:00')",
            soci::use(hash), soci::use(user_id);
        log.clear();
        return old;
    }

    /// "in", with the token in `token`, or how it was refused.
    std::string tried(LogIn const& attempt, workbook::UtcTime now = noon())
    {
        token = "";
        try {
            token = log_in(sql, hasher, attempt, now);
        } catch (LogInRefused const& refused) {
            return std::string("LogInRefused: ") + refused.what();
        }
        return "in";
    }

    /// Likewise, where the database may fail; elsewhere its error ends the case.
    std::string tried_or_failed(LogIn const& attempt)
    {
        try {
            return tried(attempt);
        } catch (soci::soci_error const&) {
            return "an error of the database";
        }
    }

    std::string sessions()
    {
        return asked(
            "SELECT user_id || ' ' || created_at || ' to ' || expires_at ||"
            " coalesce(' revoked ' || revoked_at, '') FROM sessions"
            " ORDER BY created_at, user_id");
    }
    std::string stored_hash()
    {
        return asked("SELECT password_hash FROM users WHERE id = 1");
    }

    std::string other_hash()
    {
        return asked("SELECT password_hash FROM users WHERE id > 1");
    }

    std::string token;
};

inline std::string const refused = "LogInRefused: the address or the password is wrong";

}  // namespace security::cases
