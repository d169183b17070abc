// A rule that the file cannot keep by itself, and the table can.
#include "sections.hpp"
#include "user_file.hpp"
#include "user_table.hpp"
#include "workbook/database.hpp"

#include <nlohmann/json.hpp>

#include <iostream>

//! [the-same-email-twice]
void the_same_email_twice(workbook::ScratchFolder const& folder)
{
    nlohmann::json users = nlohmann::json::array();
    users.push_back(record("ada@shop.example", "Ada"));
    users.push_back(record("ada@shop.example", "Adalbert"));
    write_users(folder / "twice.json", users);
    std::cout << "file:     takes it, and has "
              << read_users(folder / "twice.json").size() << " users\n";

    soci::session sql;
    workbook::open_database(sql, folder / "twice.db");
    create_users(sql);
    add_user(sql, "ada@shop.example", "Ada");
    try {
        add_user(sql, "ada@shop.example", "Adalbert");
    } catch (soci::soci_error const& error) {
        std::cout << "database: " << error.get_error_message() << '\n';
    }
}
//! [the-same-email-twice]
