// SOCI's exception has two texts. One of them contains every value that was bound.
#include "demo_secrets.hpp"
#include "engine/database_error.hpp"
#include "sections.hpp"
#include "workbook/database.hpp"

#include <iostream>

namespace secrets {

//! [error-texts]
void what_an_error_shows()
{
    workbook::ScratchDatabase database;
    database.sql << "CREATE TABLE api_keys (owner TEXT UNIQUE, key TEXT)";
    std::string const owner = "ada";
    auto const add_key = [&] {
        database.sql << "INSERT INTO api_keys VALUES (:owner, :key)", soci::use(owner),
            soci::use(demo_email_key);
    };
    add_key();

    try {
        add_key();
    } catch (soci::soci_error const& error) {
        std::cout << "what():              " << error.what() << '\n'
                  << "get_error_message(): " << error.get_error_message() << '\n';
    }
    try {
        without_values(add_key);
    } catch (DatabaseError const& error) {
        std::cout << "without_values:      " << error.what() << '\n';
    }
}
//! [error-texts]

}  // namespace secrets
