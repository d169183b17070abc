// Two programs add a user each. Their steps are interleaved here by hand, in an order
// that two processes would otherwise do at random.
#include "sections.hpp"
#include "user_file.hpp"
#include "user_table.hpp"
#include "workbook/database.hpp"

#include <nlohmann/json.hpp>

#include <iostream>

namespace storage {

//! [two-writers-of-a-file]
void two_writers_of_a_file(workbook::ScratchFolder const& folder)
{
    auto const file = folder / "two-writers.json";
    write_users(file, nlohmann::json::array());

    nlohmann::json first = read_users(file);
    nlohmann::json second = read_users(file);
    first.push_back(record("ada@shop.example", "Ada"));
    write_users(file, first);
    second.push_back(record("bela@shop.example", "Béla"));
    write_users(file, second);  // it never saw Ada, and so it removes her

    for (nlohmann::json const& user : read_users(file)) {
        std::cout << user["name"].get<std::string>() << '\n';
    }
}
//! [two-writers-of-a-file]

//! [two-writers-of-a-database]
void two_writers_of_a_database(workbook::ScratchFolder const& folder)
{
    soci::session first;
    soci::session second;
    workbook::open_database(first, folder / "two-writers.db");
    workbook::open_database(second, folder / "two-writers.db");
    create_users(first);

    // Neither reads what is there in order to add to it. Each says what to add.
    add_user(first, "ada@shop.example", "Ada");
    add_user(second, "bela@shop.example", "Béla");

    soci::rowset<std::string> const names =
        (first.prepare << "SELECT name FROM users ORDER BY id");
    for (std::string const& name : names) {
        std::cout << name << '\n';
    }
}
//! [two-writers-of-a-database]

}  // namespace storage
