// The errors of accounts. No text of theirs contains what a user typed. Given.
#pragma once

#include <stdexcept>

namespace security {

//! [account-errors]
enum class PasswordProblem { too_short, too_long, common, is_the_address };

/// A new password does not keep to the rules.
class PasswordRefused : public std::invalid_argument {
public:
    explicit PasswordRefused(PasswordProblem why)
        : std::invalid_argument("the password is refused"), problem(why)
    {
    }

    PasswordProblem problem;
};

/// The address is another user's already.
class EmailTaken : public std::runtime_error {
public:
    EmailTaken() : std::runtime_error("the e-mail address is taken") {}
};

/// The database could not store a new user.
class RegistrationFailed : public std::runtime_error {
public:
    RegistrationFailed() : std::runtime_error("the user could not be stored") {}
};

/// A log-in was refused. It does not say why.
class LogInRefused : public std::runtime_error {
public:
    LogInRefused() : std::runtime_error("the address or the password is wrong") {}
};
//! [account-errors]

}  // namespace security
