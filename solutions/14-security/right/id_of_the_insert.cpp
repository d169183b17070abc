// Replaces: register_user.cpp
//
// Better when: the program has to run with SQLite before 3.35, which has no RETURNING.

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
        sql << "INSERT INTO users (email, password_hash) VALUES (:email, :hash)",
            soci::use(email), soci::use(hash);
    } catch (soci::soci_error const&) {
        if (workbook::sqlite_problem(sql) == workbook::SqliteProblem::unique) {
            throw EmailTaken();
        }
        throw RegistrationFailed();
    }
    sql.get_last_insert_id("users", id);
    return id;
}

}  // namespace security
