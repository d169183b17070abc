// Rejected by: register_user tells other failures apart and shows no hash
// Shows: EmailTaken
// Replaces: register_user.cpp
// Looks like: it takes every row that is not stored for an address that is taken.

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
    check(email, password);
    std::string const hash = hasher.hash(password).for_the_database();
    long long id = 0;
    try {
        sql << "INSERT OR IGNORE INTO users (email, password_hash)"
               " VALUES (:email, :hash)"
               " RETURNING id",
            soci::use(email), soci::use(hash), soci::into(id);
    } catch (soci::soci_error const&) {
        throw RegistrationFailed();
    }
    if (!sql.got_data()) {
        throw EmailTaken();
    }
    return id;
}

}  // namespace security
