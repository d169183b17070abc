// Rejected by: register_user stores a user and returns the id
// Also fails: register_user asks for no kinds of characters
// Also fails: register_user binds the address
// Also fails: register_user counts characters and not bytes
// Also fails: register_user hears from the INSERT whether an address is taken
// Also fails: register_user keeps the password to the last byte
// Also fails: register_user refuses 129 characters and takes 128
// Also fails: register_user refuses 14 characters and takes 15
// Also fails: register_user refuses a common password in any case
// Also fails: register_user refuses an address that is taken
// Also fails: register_user refuses the address as a password
// Also fails: register_user stores an argon2id hash of the password
// Also fails: register_user stores the password nowhere
// Also fails: register_user tells other failures apart and shows no hash
// Verdict: sanitizer
// Replaces: register_user.cpp
// Looks like: soci::use keeps a reference to a temporary, which is gone when the statement runs.

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
    long long id = 0;
    try {
        sql << "INSERT INTO users (email, password_hash) VALUES (:email, :hash)"
               " RETURNING id",
            soci::use(email), soci::use(hasher.hash(password).for_the_database()),
            soci::into(id);
    } catch (soci::soci_error const&) {
        if (workbook::sqlite_problem(sql) == workbook::SqliteProblem::unique) {
            throw EmailTaken();
        }
        throw RegistrationFailed();
    }
    return id;
}

}  // namespace security
