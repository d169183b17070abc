// One user, there and back.
#include "sections.hpp"
#include "user.hpp"
#include "workbook/database.hpp"

#include <nlohmann/json.hpp>

#include <iostream>

//! [there-and-back]
void there_and_back()
{
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    create_users(sql);

    User ada;
    ada.email = "ada@shop.example";
    ada.name = "Ada";
    ada.password_hash = "$2b$12$not.for.logs";
    ada.role = Role::staff;
    ada.preferences = R"({"theme": "dark"})";
    ada.created_at = UtcTime(std::chrono::seconds(1704186000));
    ada.id = add_user(sql, ada);

    User const read = get_user(sql, ada.id);
    std::cout << "debugging: " << read << '\n'
              << "as JSON:   " << nlohmann::json(read).dump() << '\n'
              << "all nine members are equal: " << (read == ada ? "yes" : "no") << '\n';
}
//! [there-and-back]

void defaults_on_both_sides()
{
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    create_users(sql);
    User bela;
    bela.email = "bela@shop.example";
    bela.name = "Béla";
    bela.password_hash = "$2b$12$not.for.logs";

    sql << "INSERT INTO users (email, name, password_hash)"
           " VALUES ('bela@shop.example', 'Béla', '$2b$12$not.for.logs')";
    User const read = get_user(sql, 1);
    bela.id = read.id;
    std::cout << "created_at comes from the table: "
              << (read.created_at > bela.created_at ? "yes" : "no") << '\n';
    bela.created_at = read.created_at;
    std::cout << "all else is as a new User has it: " << (read == bela ? "yes" : "no")
              << '\n';
}

//! [two-objects]
void one_row_two_objects()
{
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    create_users(sql);
    User ada;
    ada.email = "ada@shop.example";
    ada.name = "Ada";
    long long const id = add_user(sql, ada);

    User first = get_user(sql, id);
    User const second = get_user(sql, id);
    first.name = "Ada Byron";  // changes a C++ object, and nothing else

    std::cout << "the first object:  '" << first.name << "'\n"
              << "the second object: '" << second.name << "'\n"
              << "the row:           '" << get_user(sql, id).name << "'\n";
}
//! [two-objects]
