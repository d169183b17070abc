// Rejected by: register_user hears from the INSERT whether an address is taken
// Shows: 2 statements
// Replaces: register_user.cpp
// Looks like: a second statement asks for the id, which RETURNING gives in the INSERT itself.

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
        sql << "INSERT INTO users (email, password_hash) VALUES (:email, :hash)",
            soci::use(email), soci::use(hash.for_the_database());
    } catch (soci::soci_error const&) {
        // SOCI's text has the values that were bound, so it goes no further.
        if (workbook::sqlite_problem(sql) == workbook::SqliteProblem::unique) {
            throw EmailTaken();
        }
        throw RegistrationFailed();
    }
    sql << "SELECT last_insert_rowid()", soci::into(id);
    return id;
}

}  // namespace security
