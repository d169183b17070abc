// Without ORDER BY, rows come in whatever order costs the database least.
#include "sections.hpp"
#include "user_repository.hpp"

#include <iostream>

namespace {

//! [first-two]
void print_first_two(soci::session& sql, std::string const& column)
{
    soci::rowset<std::string> const values =
        (sql.prepare << "SELECT " + column + " FROM users LIMIT 2");
    std::cout << column << ':';
    for (std::string const& value : values) {
        std::cout << ' ' << value;
    }
    std::cout << '\n';
}
//! [first-two]

}  // namespace

void a_page_needs_an_order(soci::session& sql)
{
    add_user(sql, {0, "aki@shop.example", "Aki", std::nullopt});
    add_user(sql, {0, "bela.k@shop.example", "Béla", std::nullopt});

    std::cout << "the first two without ORDER BY\n";
    print_first_two(sql, "name");   // read from the table
    print_first_two(sql, "email");  // read from the index of the e-mails

    for (int const offset : {0, 2, 4}) {
        std::cout << "list_users from " << offset << ':';
        for (User const& user : list_users(sql, 2, offset)) {
            std::cout << ' ' << user.name << " (" << user.id << ')';
        }
        std::cout << '\n';
    }
    std::cout << "a limit of -1: " << list_users(sql, -1, 0).size() << " users\n";
}
