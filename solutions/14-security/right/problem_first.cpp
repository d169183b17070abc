// Replaces: register_user.cpp
//
// Better when: a form shows the problem while the user types: nothing is thrown for
// it.

#include "register_user.hpp"

#include "workbook/sqlite_errors.hpp"

#include <optional>

namespace security {

namespace {

std::optional<PasswordProblem> problem_of(std::string const& password,
                                          std::string const& email)
{
    std::size_t const length = characters(password);
    if (length < shortest_password) {
        return PasswordProblem::too_short;
    }
    if (length > longest_password) {
        return PasswordProblem::too_long;
    }
    if (same_but_for_case(password, email)) {
        return PasswordProblem::is_the_address;
    }
    if (std::ranges::any_of(common_passwords, [&](std::string_view common) {
            return same_but_for_case(common, password);
        })) {
        return PasswordProblem::common;
    }
    return {};
}

}  // namespace

long long register_user(soci::session& sql, PasswordHasher& hasher,
                        std::string const& email, std::string const& password)
{
    if (auto const problem = problem_of(password, email)) {
        throw PasswordRefused(*problem);
    }
    PasswordHash const hash = hasher.hash(password);
    long long id = 0;
    try {
        sql << "INSERT INTO users (email, password_hash) VALUES (:email, :hash)"
               " RETURNING id",
            soci::use(email), soci::use(hash.for_the_database()), soci::into(id);
    } catch (soci::soci_error const&) {
        // SOCI's text has the values that were bound, so it goes no further.
        if (workbook::sqlite_problem(sql) == workbook::SqliteProblem::unique) {
            throw EmailTaken();
        }
        throw RegistrationFailed();
    }
    return id;
}

}  // namespace security
