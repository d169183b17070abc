// How programs make their tables before they have migrations.
#include "sections.hpp"
#include "story.hpp"

namespace migrations {

//! [create-if-not-exists]
void create_if_not_exists(workbook::ScratchFolder const& folder)
{
    soci::session sql;
    workbook::open_database(sql, folder / "at-start.db");
    // The program of last year made the table ...
    sql << "CREATE TABLE IF NOT EXISTS users (id INTEGER PRIMARY KEY, name TEXT)";
    // ... and this year's makes it too, with one column more.
    sql << "CREATE TABLE IF NOT EXISTS users (id INTEGER PRIMARY KEY, name TEXT,"
           " phone TEXT)";
    std::cout << "the second CREATE TABLE: no error\n";
    try {
        sql << "UPDATE users SET phone = '110'";
    } catch (soci::soci_error const& error) {
        std::cout << "the first UPDATE: " << message_of(error) << '\n';
    }
}
//! [create-if-not-exists]

//! [a-script-in-one-call]
void a_script_in_one_call(workbook::ScratchFolder const& folder)
{
    soci::session sql;
    workbook::open_database(sql, folder / "script.db");
    sql << "CREATE TABLE users (id INTEGER PRIMARY KEY);"
           "CREATE TABLE orders (id INTEGER PRIMARY KEY);"
           "INSERT INTO orders VALUES (1);";
    int tables = 0;
    sql << "SELECT count(*) FROM sqlite_master", soci::into(tables);
    std::cout << "no error, and " << tables << " of 2 tables\n";
}
//! [a-script-in-one-call]

}  // namespace migrations
