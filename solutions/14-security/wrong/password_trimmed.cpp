// Rejected by: register_user keeps the password to the last byte
// Shows: no hash of it
// Replaces: register_user.cpp
// Looks like: blanks around the password are removed, although the user chose them.

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
    std::size_t const first = password.find_first_not_of(" \n");
    std::size_t const last = password.find_last_not_of(" \n");
    std::string const trimmed =
        first == std::string::npos ? "" : password.substr(first, last - first + 1);
    PasswordHash const hash = hasher.hash(trimmed);
    long long id = 0;
    try {
        sql << "INSERT INTO users (email, password_hash) VALUES (:email, :hash)"
               " RETURNING id",
            soci::use(email), soci::use(hash.for_the_database()), soci::into(id);
    } catch (soci::soci_error const&) {
        if (workbook::sqlite_problem(sql) == workbook::SqliteProblem::unique) {
            throw EmailTaken();
        }
        throw RegistrationFailed();
    }
    return id;
}

}  // namespace security
