// An e-mail that is taken: what SOCI's exception tells, and what SQLite knows.
#include "sections.hpp"
#include "user_repository.hpp"
#include "workbook/sqlite_errors.hpp"

#include <soci/sqlite3/soci-sqlite3.h>

#include <iostream>

namespace {

std::string kind(soci::session& sql)
{
    switch (workbook::sqlite_problem(sql)) {
        case workbook::SqliteProblem::none:
            return "none";
        case workbook::SqliteProblem::unique:
            return "unique";
        case workbook::SqliteProblem::not_null:
            return "not_null";
        default:
            return "another";
    }
}

void insert(soci::session& sql, std::optional<std::string> const& email)
{
    try {
        sql << "INSERT INTO users (email, name) VALUES (:email, 'Adalbert')",
            soci::use(email);
    } catch (soci::sqlite3_soci_error const& error) {
        std::cout << error.get_error_message() << "\n  result() " << error.result()
                  << ", sqlite_problem " << kind(sql) << '\n';
    }
}

//! [asked-too-late]
void asked_after_the_rollback(soci::session& sql)
{
    try {
        soci::transaction transaction(sql);
        sql << "INSERT INTO users (email, name) VALUES ('ada@shop.example', 'A')";
        transaction.commit();
    } catch (soci::soci_error const&) {
        // The transaction's scope has been left, and so ROLLBACK has run.
        std::cout << "asked after the ROLLBACK: " << kind(sql) << '\n';
    }
}
//! [asked-too-late]

}  // namespace

void the_same_email_again(soci::session& sql)
{
    insert(sql, "ada@shop.example");
    insert(sql, std::nullopt);
    asked_after_the_rollback(sql);

    std::string const email = "ada@shop.example";
    try {
        sql << "INSERT INTO users (email, name) VALUES (:email, 'A')", soci::use(email);
    } catch (soci::soci_error const& error) {
        std::cout << "what() repeats the values:\n  " << error.what() << '\n';
    }
    try {
        add_user(sql, {0, email, "Adalbert", std::nullopt});
    } catch (EmailTaken const& error) {
        std::cout << "add_user: " << error.what() << '\n';
    }
}
