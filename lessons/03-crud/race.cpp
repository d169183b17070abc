// "Is the e-mail free?", and then the INSERT. Between the two, somebody else can
// insert. The steps of two programs are interleaved here by hand.
#include "sections.hpp"
#include "user_repository.hpp"
#include "workbook/database.hpp"

#include <iostream>

namespace {

bool is_free(soci::session& sql, std::string const& email)
{
    return !get_user_by_email(sql, email);
}

void insert(soci::session& sql, std::string const& email, std::string const& name)
{
    sql << "INSERT INTO users (email, name) VALUES (:email, :name)", soci::use(email),
        soci::use(name);
}

//! [both-look-first]
void both_look_first(soci::session& first, soci::session& second)
{
    std::string const email = "ada@shop.example";
    bool const first_may = is_free(first, email);
    bool const second_may = is_free(second, email);  // true as well
    if (first_may) {
        insert(first, email, "Ada");
    }
    if (second_may) {
        insert(second, email, "Adalbert");
    }
}
//! [both-look-first]

void both_insert(soci::session& first, soci::session& second)
{
    add_user(first, {0, "ada@shop.example", "Ada", std::nullopt});
    add_user(second, {0, "ada@shop.example", "Adalbert", std::nullopt});
}

void print_count(soci::session& sql)
{
    int users = 0;
    sql << "SELECT count(*) FROM users WHERE email = 'ada@shop.example'",
        soci::into(users);
    std::cout << "  users with this e-mail: " << users << '\n';
}

}  // namespace

void look_first_then_insert(workbook::ScratchFolder const& folder)
{
    soci::session first;
    soci::session second;
    workbook::open_database(first, folder / "race.db");
    workbook::open_database(second, folder / "race.db");

    first << "CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT, name TEXT,"
             " phone TEXT)";
    std::cout << "looked first, no UNIQUE\n";
    both_look_first(first, second);
    print_count(first);

    first << "DROP TABLE users";
    create_users(first);
    std::cout << "looked first, UNIQUE\n";
    try {
        both_look_first(first, second);
    } catch (soci::soci_error const& error) {
        std::cout << "  the second: " << error.get_error_message() << '\n';
    }
    print_count(first);

    first << "DELETE FROM users";
    std::cout << "inserted, UNIQUE\n";
    try {
        both_insert(first, second);
    } catch (EmailTaken const& error) {
        std::cout << "  the second: " << error.what() << '\n';
    }
    print_count(first);
}
