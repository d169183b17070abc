// One of a few values: a CHECK against a table of values.
#include "asking.hpp"
#include "sections.hpp"
#include "workbook/database.hpp"

#include <iostream>

namespace patterns {

void one_of_a_few_values()
{
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    sql << "CREATE TABLE checked (id INTEGER PRIMARY KEY,"
           " status TEXT CHECK (status IN ('draft', 'published')))";
    sql << "CREATE TABLE statuses (name TEXT PRIMARY KEY NOT NULL,"
           " label TEXT NOT NULL, rank INTEGER NOT NULL)";
    sql << "INSERT INTO statuses VALUES ('draft', 'Draft', 1),"
           " ('published', 'Published', 2)";
    sql << "CREATE TABLE looked_up (id INTEGER PRIMARY KEY,"
           " status TEXT NOT NULL REFERENCES statuses (name))";
    for (std::string const table : {"checked", "looked_up"}) {
        for (std::string const value : {"'draft'", "'Draft'", "NULL"}) {
            try_to(sql, "INSERT INTO " + table + " (status) VALUES (" + value + ")");
        }
    }
    std::cout << "\na third value\n";
    try_to(sql, "INSERT INTO checked (status) VALUES ('archived')");
    try_to(sql, "INSERT INTO statuses VALUES ('archived', 'Archived', 3)");
    try_to(sql, "INSERT INTO looked_up (status) VALUES ('archived')");
    try_to(sql, "DELETE FROM statuses WHERE name = 'archived'");
}

}  // namespace patterns
