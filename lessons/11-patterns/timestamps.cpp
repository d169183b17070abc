// created_at and updated_at: by the database, and by the program.
#include "asking.hpp"
#include "sections.hpp"
#include "workbook/database.hpp"

#include <chrono>
#include <cstdio>
#include <iostream>

namespace patterns {

namespace {

//! [utc-text]
using UtcMilliseconds = std::chrono::sys_time<std::chrono::milliseconds>;

// "2024-03-04 18:20:00.123": texts of this form sort as the instants do.
std::string utc_text(UtcMilliseconds instant)
{
    auto const day = std::chrono::floor<std::chrono::days>(instant);
    std::chrono::year_month_day const date(day);
    std::chrono::hh_mm_ss const time(instant - day);
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u %02d:%02d:%02d.%03d",
                  static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                  static_cast<unsigned>(date.day()),
                  static_cast<int>(time.hours().count()),
                  static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()),
                  static_cast<int>(time.subseconds().count()));
    return text;
}
//! [utc-text]

//! [timestamps-by-trigger]
// The WHEN lets an import set a time of its own, and keeps the trigger from itself.
void add_notes(soci::session& sql)
{
    sql << "CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL,"
           " created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),"
           " updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')))";
    sql << "CREATE TRIGGER note_updated AFTER UPDATE ON notes"
           " WHEN new.updated_at = old.updated_at BEGIN"
           " UPDATE notes SET updated_at = strftime('%Y-%m-%d %H:%M:%f', 'now')"
           " WHERE id = new.id; END";
}
//! [timestamps-by-trigger]

}  // namespace

void created_and_updated()
{
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    add_notes(sql);
    sql << "INSERT INTO notes (text) VALUES ('Soup')";
    std::cout
        << "by the database: created_at = updated_at is "
        << one(sql, "SELECT created_at = updated_at FROM notes") << ", form "
        << one(sql,
               "SELECT created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]"
               " [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]' FROM notes")
        << '\n';
    sql << "UPDATE notes SET created_at = '2024-01-01', updated_at = '2024-01-01'";
    std::cout << "an import keeps its times: updated_at is "
              << one(sql, "SELECT updated_at FROM notes") << '\n';
    std::string const before = one(sql, "SELECT total_changes()");
    sql << "UPDATE notes SET text = 'Stew'";
    std::cout << "one UPDATE of one row: it is newer than 2024-01-01: "
              << one(sql, "SELECT updated_at > '2024-01-02' FROM notes")
              << ", rows written: " << one(sql, "SELECT total_changes() - " + before)
              << '\n';

    // The program's own clock; here one that stands still.
    UtcMilliseconds const now{std::chrono::milliseconds(1'709'576'400'123)};
    std::string const text = utc_text(now);
    sql << "UPDATE notes SET text = 'Tea', updated_at = :now", soci::use(text);
    std::cout << "by the program: " << one(sql, "SELECT updated_at FROM notes")
              << "\n\n";

    for (std::string const expression :
         {"length(CURRENT_TIMESTAMP)",
          "'2024-03-04 18:20:00' = '2024-03-04 18:20:00.000'",
          "'2024-03-04T08:00:00.000Z' > '2024-03-04 18:20:00.123'",
          "'2024-03-04 19:20:00.123+01:00' > '2024-03-04 18:20:00.124'"}) {
        std::cout << one(sql, "SELECT " + expression) << "  " << expression << '\n';
    }
}

}  // namespace patterns
