// How the cost grows with the number of users. Run it without sanitizers:
//   scripts/workbook run 01 --measure
#include "workbook/measure.hpp"
#include "sections.hpp"
#include "user_file.hpp"
#include "user_table.hpp"
#include "workbook/database.hpp"
#include "workbook/table.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>

namespace {

using workbook::duration;
using workbook::seconds_of;

std::string email_of(int number)
{
    return "user" + std::to_string(number) + "@shop.example";
}

// Both stores with `size` users, the database filled in one transaction.
struct Stores {
    workbook::ScratchFolder folder;
    std::filesystem::path file = folder / "users.json";
    soci::session sql;
    double seconds_to_fill_in_one_transaction = 0;

    explicit Stores(int size)
    {
        nlohmann::json users = nlohmann::json::array();
        for (int i = 0; i < size; ++i) {
            users.push_back(record(email_of(i), "User"));
        }
        write_users(file, users);
        workbook::open_database(sql, folder / "shop.db");
        create_users(sql);
        seconds_to_fill_in_one_transaction = seconds_of([&] {
            soci::transaction transaction(sql);
            for (int i = 0; i < size; ++i) {
                add_user(sql, email_of(i), "User");
            }
            transaction.commit();
        });
    }
};

// What the ways of doing a thing cost with so many users.
struct Row {
    int users = 0;
    std::vector<double> seconds;  // one for each way
};

void print_with_bars(std::string const& title, std::vector<std::string> const& ways,
                     std::vector<Row> const& rows)
{
    workbook::print_section(title);
    workbook::Table table({"users", "way", "time", ""});
    double largest = 0;
    for (Row const& row : rows) {
        largest = std::max(largest, std::ranges::max(row.seconds));
    }
    for (Row const& row : rows) {
        for (std::size_t i = 0; i < ways.size(); ++i) {
            table.add({workbook::thousands(row.users), ways[i],
                       duration(row.seconds[i]),
                       workbook::bar(row.seconds[i], largest)});
        }
    }
    std::cout << table;
}

std::vector<double> seconds_to_add_one(Stores& stores)
{
    double const file = seconds_of([&] {
        nlohmann::json users = read_users(stores.file);
        users.push_back(record("new@shop.example", "New"));
        write_users(stores.file, users);
    });
    double const table =
        seconds_of([&] { add_user(stores.sql, "new@shop.example", "New"); });
    return {file, table};
}

std::vector<double> seconds_to_find_one(Stores& stores, std::string const& email)
{
    std::string name;
    double const file = seconds_of([&] {
        nlohmann::json const users = read_users(stores.file);
        auto const user = std::ranges::find_if(
            users, [&](auto const& one) { return one["email"] == email; });
        name = (*user)["name"];
    });
    double const table = seconds_of([&] {
        stores.sql << "SELECT name FROM users WHERE email = :email", soci::use(email),
            soci::into(name);
    });
    return {file, table};
}

double seconds_to_fill_one_by_one(int size)
{
    Stores empty(0);
    return seconds_of([&] {
        for (int i = 0; i < size; ++i) {
            add_user(empty.sql, email_of(i), "User");
        }
    });
}

}  // namespace

void measure_growth()
{
    std::vector<Row> adding;
    std::vector<Row> finding;
    std::vector<Row> filling;
    for (int const size : {100, 1'000, 10'000, 100'000}) {
        Stores stores(size);
        adding.push_back({size, seconds_to_add_one(stores)});
        finding.push_back({size, seconds_to_find_one(stores, email_of(size / 2))});

        // Each user in a transaction of its own waits for the disk each time; beyond
        // a thousand that is only a longer wait.
        if (size <= 1'000) {
            filling.push_back({size,
                               {seconds_to_fill_one_by_one(size),
                                stores.seconds_to_fill_in_one_transaction}});
        }
    }
    print_with_bars("Adding one user to so many", {"file", "database"}, adding);
    print_with_bars("Finding one user among so many", {"file", "database"}, finding);
    print_with_bars("Adding so many users to an empty table",
                    {"a transaction each", "one transaction"}, filling);
}
