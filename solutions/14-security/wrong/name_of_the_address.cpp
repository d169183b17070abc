// Rejected by: register_user refuses the address as a password
// Shows: is_the_address
// Replaces: register_user.cpp
// Looks like: it refuses a password that contains the part of the address before the @.

#include "register_user.hpp"

#include "workbook/sqlite_errors.hpp"

namespace security {

namespace {

void check(std::string const& email, std::string const& password)
{
    if (characters(password) < shortest_password) {
        throw PasswordRefused(PasswordProblem::too_short);
    }
    if (characters(password) > longest_password) {
        throw PasswordRefused(PasswordProblem::too_long);
    }
    if (same_but_for_case(password, email) ||
        password.find(email.substr(0, email.find('@'))) != std::string::npos) {
        throw PasswordRefused(PasswordProblem::is_the_address);
    }
    for (std::string_view const common : common_passwords) {
        if (same_but_for_case(password, common)) {
            throw PasswordRefused(PasswordProblem::common);
        }
    }
}

}  // namespace

long long register_user(soci::session& sql, PasswordHasher& hasher,
                        std::string const& email, std::string const& password)
{
    check(email, password);
    std::string const hash = hasher.hash(password).for_the_database();
    long long id = 0;
    try {
        sql << "INSERT INTO users (email, password_hash) VALUES (:email, :hash)"
               " RETURNING id",
            soci::use(email), soci::use(hash), soci::into(id);
    } catch (soci::soci_error const&) {
        if (workbook::sqlite_problem(sql) == workbook::SqliteProblem::unique) {
            throw EmailTaken();
        }
        throw RegistrationFailed();
    }
    return id;
}

}  // namespace security
