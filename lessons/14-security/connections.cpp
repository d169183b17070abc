// What SQL can do that got in after all.
#include "engine/account_rights.hpp"
#include "sections.hpp"
#include "workbook/database.hpp"
#include "workbook/files.hpp"

#include <iostream>

namespace security {

namespace {

void try_out(soci::session& sql, std::string const& statement)
{
    std::cout << "  " << statement << ": ";
    try {
        sql << statement;
        std::cout << "done\n";
    } catch (soci::soci_error const& error) {
        std::string const text = error.what();
        auto const begin = text.find(": ") + 2;  // after the name of SOCI's function
        std::cout << text.substr(begin, text.find(" while ") - begin) << '\n';
    }
}

}  // namespace

void what_a_connection_may_do()
{
    workbook::ScratchFolder folder;
    std::filesystem::path const file = folder / "shop.db";
    soci::session owner;
    workbook::open_database(owner, file);
    owner << "CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT)";

    std::cout << "opened with readonly=1\n";
    soci::session reader;
    open_read_only(reader, file);
    try_out(reader, "SELECT count(*) FROM users");
    try_out(reader, "DELETE FROM users");

    std::cout << "with an authorizer\n";
    std::atomic<bool> const forbidden = true;
    soci::session writer;
    workbook::open_database(writer, file);
    forbid_schema_changes(writer, forbidden);
    be_strict(writer);
    try_out(writer, "INSERT INTO users (email) VALUES ('ada@example.com')");
    try_out(writer, "DROP TABLE users");
    try_out(writer, "CREATE TRIGGER spy AFTER INSERT ON users BEGIN SELECT 1; END");
    try_out(writer, "ATTACH 'other.db' AS other");
}

}  // namespace security
