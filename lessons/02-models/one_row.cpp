// One row becomes one object: a column for each member, and a question afterwards.
#include "sections.hpp"
#include "user.hpp"
#include "workbook/database.hpp"

#include <iostream>
#include <stdexcept>

namespace models {

//! [find-contact]
struct Contact {
    std::string name;
    std::string email;
};

Contact find_contact(soci::session& sql, long long id)
{
    Contact contact;
    sql << "SELECT name, email FROM users WHERE id = :id", soci::use(id),
        soci::into(contact.name), soci::into(contact.email);
    if (!sql.got_data()) {
        throw std::out_of_range("there is no user " + std::to_string(id));
    }
    return contact;
}
//! [find-contact]

void one_row_one_object()
{
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    create_users(sql);
    sql << "INSERT INTO users (id, email, name, password_hash)"
           " VALUES (17, 'ada@shop.example', 'Ada', '$2b$12$not.for.logs')";

    Contact const ada = find_contact(sql, 17);
    std::cout << "user 17: " << ada.name << " <" << ada.email << ">\n";
    try {
        find_contact(sql, 18);
    } catch (std::out_of_range const& error) {
        std::cout << "user 18: " << error.what() << '\n';
    }

    std::string name = "as it was";
    sql << "SELECT name FROM users WHERE id = 18", soci::into(name);
    std::cout << "without the question, the name is '" << name << "'\n";
}

}  // namespace models
