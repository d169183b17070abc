// Both outlive the program: the program, run again, finds what its first run left.
#include "processes.hpp"
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
    soci::session sql;
    workbook::open_database(sql, folder / "shop.db");
    create_users(sql);
    add_user(sql, "ada@shop.example", "Ada");
    add_user(sql, "bela@shop.example", "Béla");
    sql.close();

    run_this_program_again({"--read-back", folder.path().string()});
}

// The whole of what the second run does.
void read_back(std::filesystem::path const& folder)
{
    soci::session sql;
    workbook::open_database(sql, folder / "shop.db");
    std::cout << "file:     " << read_users(folder / "users.json").size() << " users\n"
              << "database: " << count_users(sql) << " users; bela@shop.example is "
              << find_name(sql, "bela@shop.example").value_or("nobody") << '\n';
}
//! [both-outlive-the-program]

}  // namespace storage
