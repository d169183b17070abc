// A registration in words: the user, or what refused it.
#pragma once

#include "hashing_fixture.hpp"
#include "register_user.hpp"

namespace security::cases {

struct Registration : Accounts {
    CountingHasher hasher;

    /// "user 1", or which error of the contract ended it; `text` is what that said.
    std::string registered(std::string const& password,
                           std::string const& email = "ada@shop.example")
    {
        text = "";
        try {
            return "user " +
                   std::to_string(register_user(sql, hasher, email, password));
        } catch (PasswordRefused const& error) {
            text = text_of(error);
            return name_of(error.problem);
        } catch (EmailTaken const& error) {
            text = text_of(error);
            return "EmailTaken";
        } catch (RegistrationFailed const& error) {
            text = text_of(error);
            return "RegistrationFailed";
        }
    }

    /// What the error says, and what those say that are nested in it.
    static std::string text_of(std::exception const& error)
    {
        try {
            std::rethrow_if_nested(error);
        } catch (std::exception const& nested) {
            return error.what() + ("\n" + text_of(nested));
        }
        return error.what();
    }

    static std::string name_of(PasswordProblem problem)
    {
        switch (problem) {
            case PasswordProblem::too_short:
                return "too_short";
            case PasswordProblem::too_long:
                return "too_long";
            case PasswordProblem::common:
                return "common";
            case PasswordProblem::is_the_address:
                return "is_the_address";
        }
        return "an unknown problem";
    }

    /// Whether the hash that is stored for the user is one of this password.
    std::string is_stored(std::string const& password, long long id = 1)
    {
        std::string hash;
        sql << "SELECT password_hash FROM users WHERE id = :id", soci::use(id),
            soci::into(hash);
        return rest::is_password(password, PasswordHash(hash)) ? "its hash"
                                                               : "no hash of it";
    }

    /// What the texts of the error contain that they must not.
    std::string secret_in_the_text(std::string const& password) const
    {
        return text.find("argon2id") != std::string::npos ? "the hash"
               : text.find(password) != std::string::npos ? "the password"
                                                          : "no secret";
    }

    std::string text;
};

inline std::string const good = "blue river at noon";

}  // namespace security::cases
