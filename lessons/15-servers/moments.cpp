// A moment, written by a session in one time zone and read by one in another.
#include "sections.hpp"
#include "workbook/table.hpp"

#include <iostream>

namespace servers {

namespace {

//! [zone]
void set_zone(soci::session& sql, DatabaseKind kind, std::string const& hours)
{
    if (kind == DatabaseKind::mysql) {
        sql << "SET time_zone = '" + hours + ":00'";
    } else if (kind == DatabaseKind::postgresql) {
        sql << "SET TIME ZONE INTERVAL '" + hours + ":00' HOUR TO MINUTE";
    }
}
//! [zone]

std::vector<std::string> types_of(DatabaseKind kind)
{
    switch (kind) {
        case DatabaseKind::sqlite:
            return {"TEXT"};
        case DatabaseKind::mysql:
            return {"DATETIME(6)", "TIMESTAMP(6)"};
        case DatabaseKind::postgresql:
            return {"TIMESTAMP(6)", "TIMESTAMPTZ(6)"};
    }
    return {};
}

}  // namespace

void moments(Databases const& shown)
{
    workbook::Table table({"database", "type", "read at +00:00", "read at +02:00"});
    std::string named;
    for (DatabaseKind const kind : shown) {
        EmptyDatabase const database(kind);
        soci::session sql;
        database.open(sql);
        for (std::string const& type : types_of(kind)) {
            sql << "DROP TABLE IF EXISTS events";
            sql << "CREATE TABLE events (happened " + type + ")";
            set_zone(sql, kind, "+00");
            sql << "INSERT INTO events VALUES ('2026-07-01 12:00:00.250000')";
            std::vector<std::string> row{name_of(kind), type};
            for (char const* const zone : {"+00", "+02"}) {
                set_zone(sql, kind, zone);
                row.push_back(value_of(sql, "SELECT happened FROM events"));
            }
            table.add(row);
        }
        if (kind != DatabaseKind::sqlite) {
            std::string const set = kind == DatabaseKind::mysql
                                        ? "SET time_zone = 'Europe/Paris'"
                                        : "SET TIME ZONE 'Europe/Paris'";
            named += name_of(kind) + ": " + set + ": " +
                     outcome(sql, [&] { sql << set; }, "done") + '\n';
        }
    }
    std::cout << table << named;
}

}  // namespace servers
