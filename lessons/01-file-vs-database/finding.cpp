// How much has to be looked at to find one user by e-mail.
#include "sections.hpp"
#include "user_file.hpp"
#include "user_table.hpp"
#include "workbook/database.hpp"
#include "workbook/sample_shop.hpp"

#include <nlohmann/json.hpp>

#include <iostream>

//! [finding-one-in-a-thousand]
void finding_one_in_a_thousand(workbook::ScratchFolder const& folder)
{
    std::string const email = "layla.mansour213@home.example";

    nlohmann::json const users = read_users(workbook::data_file("users.json"));
    std::string found;
    for (nlohmann::json const& user : users) {
        if (user["email"] == email) {
            found = user["name"];
        }
    }
    std::cout << "file:     " << found << ", after reading all " << users.size()
              << " users\n";

    soci::session sql;
    workbook::open_database(sql, folder / "find.db");
    create_users(sql);
    soci::transaction transaction(sql);
    for (nlohmann::json const& user : users) {
        add_user(sql, user["email"], user["name"]);
    }
    transaction.commit();

    sql << "SELECT name FROM users WHERE email = :email", soci::use(email),
        soci::into(found);
    std::cout << "database: " << found << ", by this plan:\n"
              << workbook::query_plan(sql, "SELECT name FROM users WHERE email = ?");
}
//! [finding-one-in-a-thousand]
