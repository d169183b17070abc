// Rejected by: register_user binds the address
// Shows: the hash is in a statement's text
// Replaces: register_user.cpp
// Looks like: the hash is pasted into the statement, which ends up in logs and in the texts of errors.

#include "register_user.hpp"

#include "workbook/sqlite_errors.hpp"

namespace security {

namespace {

void check_password(std::string const& password, std::string const& email)
{
    std::size_t const length = characters(password);
    if (length < shortest_password) {
        throw PasswordRefused(PasswordProblem::too_short);
    }
    if (length > longest_password) {
        throw PasswordRefused(PasswordProblem::too_long);
    }
    if (same_but_for_case(password, email)) {
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
    check_password(password, email);
    PasswordHash const hash = hasher.hash(password);
    long long id = 0;
    try {
        sql << "INSERT INTO users (email, password_hash) VALUES (:email, '" +
                   hash.for_the_database() +
                   "')"
                   " RETURNING id",
            soci::use(email), soci::into(id);
    } catch (soci::soci_error const&) {
        if (workbook::sqlite_problem(sql) == workbook::SqliteProblem::unique) {
            throw EmailTaken();
        }
        throw RegistrationFailed();
    }
    return id;
}

}  // namespace security
