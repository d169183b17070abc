// Both outlive the program: a new object, opened on the same path, finds the users.
#include "sections.hpp"
#include "user_file.hpp"
#include "user_table.hpp"
#include "workbook/database.hpp"

#include <nlohmann/json.hpp>

#include <iostream>

namespace storage {

//! [both-outlive-the-program]
void both_outlive_the_program(workbook::ScratchFolder const& folder)
{
    write_users(folder / "users.json",
                nlohmann::json::array({record("ada@shop.example", "Ada"),
                                       record("bela@shop.example", "Béla")}));
    {
        soci::session sql;
        workbook::open_database(sql, folder / "shop.db");
        create_users(sql);
        add_user(sql, "ada@shop.example", "Ada");
        add_user(sql, "bela@shop.example", "Béla");
    }  // the session closes here, as it would when the program ends

    soci::session sql;
    workbook::open_database(sql, folder / "shop.db");
    std::cout << "file:     " << read_users(folder / "users.json").size() << " users\n"
              << "database: " << count_users(sql) << " users\n";
}
//! [both-outlive-the-program]

}  // namespace storage
