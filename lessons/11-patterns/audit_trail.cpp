// An audit trail: who changed a price, when, from what, to what.
#include "asking.hpp"
#include "sections.hpp"
#include "workbook/database.hpp"

#include <iostream>

namespace patterns {

namespace {

//! [audit-trigger]
// The trigger knows the row. It does not know the user, so the program says who.
void add_audited_prices(soci::session& sql)
{
    sql << "CREATE TABLE prices (name TEXT PRIMARY KEY, cents INTEGER NOT NULL)";
    sql << "CREATE TABLE actor (id INTEGER PRIMARY KEY CHECK (id = 1),"
           " who TEXT NOT NULL, at TEXT NOT NULL)";
    sql << "CREATE TABLE price_changes (id INTEGER PRIMARY KEY, name TEXT NOT NULL,"
           " who TEXT NOT NULL, at TEXT NOT NULL, before INTEGER, after INTEGER)";
    sql << "CREATE TRIGGER price_changed AFTER UPDATE ON prices"
           " WHEN old.cents IS NOT new.cents BEGIN"
           " INSERT INTO price_changes (name, who, at, before, after) VALUES (new.name,"
           "  (SELECT who FROM actor), (SELECT at FROM actor), old.cents, new.cents);"
           " END";
}
//! [audit-trigger]

}  // namespace

void who_changed_what()
{
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    add_audited_prices(sql);
    sql << "INSERT INTO prices VALUES ('Lamp', 2450), ('Pen', 180), ('Ink', 390)";
    try_to(sql, "UPDATE prices SET cents = 200 WHERE name = 'Pen'");
    {
        soci::transaction transaction(sql);
        sql << "INSERT INTO actor VALUES (1, 'ada', '2024-03-04 18:20:00.123')";
        std::string const before = one(sql, "SELECT total_changes()");
        try_to(sql, "UPDATE prices SET cents = cents + 20 WHERE cents < 1000");
        std::cout << "  rows written: "
                  << one(sql, "SELECT total_changes() - " + before) << '\n';
        sql << "DELETE FROM actor";
        transaction.commit();
    }
    print_lines(sql,
                "SELECT at || ' ' || who || ': ' || name || ' ' || before || ' -> '"
                " || after FROM price_changes ORDER BY id");
}

}  // namespace patterns
