// Three sessions of two users.
#pragma once

#include "security_fixture.hpp"
#include "tokens.hpp"

namespace security::cases {

struct Sessions : Accounts {
    Sessions()
    {
        run("INSERT INTO users (id, email, nickname, password_hash, role) VALUES"
            " (1, 'ada@shop.example', 'Ada', '-', 'admin'),"
            " (5000000002, 'bela@shop.example', 'Bela', '-', 'user')");
        add("token-of-ada", 1);
        add("second-token-of-ada", 1);
        add("token-of-bela", 5'000'000'002);
    }

    /// A session from eleven to one o'clock, or of another time.
    void add(std::string const& token, long long user_id,
             std::string const& begin = "2024-03-01 11:00:00",
             std::string const& end = "2024-03-01 13:00:00")
    {
        std::string const hash = token_hash(token);
        sql << "INSERT INTO sessions (token_hash, user_id, created_at, expires_at)"
               " VALUES (:hash, :user, :begin, :end)",
            soci::use(hash), soci::use(user_id), soci::use(begin), soci::use(end);
        log.clear();
    }
};

}  // namespace security::cases
