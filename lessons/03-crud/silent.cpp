// Four slips that compile, run, and are not reported.
#include "sections.hpp"
#include "user_repository.hpp"

#include <iostream>

namespace {

void a_forgotten_use(soci::session& sql)
{
    std::string const email = "dagny@shop.example";
    std::string const name = "Dagny";
    sql << "INSERT INTO users (email, name, phone) VALUES (:email, :name, :phone)",
        soci::use(email), soci::use(name);
    std::cout << "a use is forgotten: the phone is "
              << get_user_by_email(sql, email)->phone.value_or("NULL") << '\n';
}

void the_first_row(soci::session& sql)
{
    std::string name;
    soci::statement names =
        (sql.prepare << "SELECT name FROM users ORDER BY id", soci::into(name));
    names.execute(true);  // true: and read a row
    std::cout << "execute(true), then fetch:";
    while (names.fetch()) {
        std::cout << ' ' << name;
    }
    std::cout << '\n';
}

void a_vector_of_two(soci::session& sql)
{
    std::vector<std::string> names(2);
    sql << "SELECT name FROM users ORDER BY id", soci::into(names);
    std::cout << "into a vector of two: " << names.size() << " of 4 users\n";
}

void inserting_while_reading(soci::session& sql)
{
    int copies = 0;
    soci::rowset<std::string> const names = (sql.prepare << "SELECT name FROM users");
    for (std::string const& name : names) {
        std::string const email = std::to_string(copies) + "@shop.example";
        sql << "INSERT INTO users (email, name) VALUES (:email, :name)",
            soci::use(email), soci::use(name);
        if (++copies == 50) {
            break;
        }
    }
    std::cout << "4 users copied while they are read: " << copies
              << " copies, and it was stopped there\n";
}

}  // namespace

void what_nobody_tells_you(soci::session& sql)
{
    a_forgotten_use(sql);
    the_first_row(sql);
    a_vector_of_two(sql);
    inserting_while_reading(sql);
}
