// Optimistic locking: who saves says which version was read.
#include "asking.hpp"
#include "sections.hpp"
#include "workbook/database.hpp"

#include <iostream>

namespace patterns {

namespace {

//! [version-column]
// How many rows were changed: 1, or 0 when somebody else was first.
long long save(soci::session& sql, long long id, long long version_read,
               std::string const& text)
{
    soci::statement update =
        (sql.prepare << "UPDATE notes SET text = :text, version = version + 1"
                        " WHERE id = :id AND version = :version",
         soci::use(text), soci::use(id), soci::use(version_read));
    update.execute(true);
    return update.get_affected_rows();
}
//! [version-column]

}  // namespace

void two_users_one_document()
{
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    sql << "CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL,"
           " version INTEGER NOT NULL DEFAULT 1)";
    sql << "INSERT INTO notes (text) VALUES ('Soup')";

    std::cout << "both read 'Soup'; both save by id\n";
    try_to(sql, "UPDATE notes SET text = 'Soup, bread' WHERE id = 1");
    try_to(sql, "UPDATE notes SET text = 'Soup, wine' WHERE id = 1");
    print_lines(sql, "SELECT text FROM notes");

    sql << "UPDATE notes SET text = 'Soup', version = 1";
    std::cout << "both read 'Soup' at version 1; both save by id and version\n";
    std::cout << "  " << save(sql, 1, 1, "Soup, bread") << " row\n";
    std::cout << "  " << save(sql, 1, 1, "Soup, wine") << " rows\n";
    print_lines(sql, "SELECT text || ', at version ' || version FROM notes");
}

}  // namespace patterns
