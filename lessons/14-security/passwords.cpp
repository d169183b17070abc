// What a thief can do with a table of passwords, stored in four ways.
#include "sections.hpp"
#include "stored_passwords.hpp"
#include "workbook/table.hpp"

#include <iostream>

namespace security {

void a_stolen_table()
{
    std::vector<std::string> const of_users{"hunter2", "dragon", "hunter2",
                                            "four words nobody joins"};
    workbook::Table table({"stored as", "alike", "read", "hashes computed"});
    for (WayToStore const& way : ways_to_store()) {
        std::vector<std::string> stored;
        for (std::string const& password : of_users) {
            stored.push_back(way.store(password));
        }
        Guessed const guessed = guess_all(way, stored, common_guesses());
        table.add({way.name, count_alike(stored) > 0 ? "yes" : "no",
                   std::to_string(guessed.read) + " of 4",
                   std::to_string(guessed.hashes)});
    }
    std::cout << table;
}

}  // namespace security
