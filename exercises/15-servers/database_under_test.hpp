// The databases on which the cases of task 3 run, one after the other. Given.
#pragma once

#include "15-servers/engine/connecting.hpp"
#include "15-servers/engine/stand_in.hpp"
#include "subscriber_repository.hpp"

#include "workbook/database.hpp"

#include <soci/soci.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace servers {

/// An empty database with the tables of task 3.
struct DatabaseUnderTest {
    std::string name;
    Dialect dialect;
    soci::session& sql;
};

namespace details {

inline void run_on(std::string const& name, DatabaseKind kind, soci::session& sql,
                   std::function<void(DatabaseUnderTest&)> const& work)
{
    DatabaseUnderTest database{name, Dialect(kind), sql};
    create_subscribers(sql, database.dialect);
    work(database);
}

}  // namespace details

/// Runs the work on SQLite, on a stand-in for MariaDB, on one for PostgreSQL, and on
/// the real servers when their URLs are in the environment. A stand-in is SQLite that
/// refuses what the server would refuse, as far as it knows.
inline void on_each_database(std::function<void(DatabaseUnderTest&)> const& work)
{
    workbook::ScratchDatabase sqlite;
    details::run_on("SQLite", DatabaseKind::sqlite, sqlite.sql, work);
    for (DatabaseKind const kind : {DatabaseKind::mysql, DatabaseKind::postgresql}) {
        StandIn stand_in(kind);
        details::run_on("a stand-in for " + name_of(kind), kind, stand_in.sql(), work);
        if (url_of(kind)) {
            EmptyDatabase const empty(kind);
            soci::session sql;
            empty.open(sql);
            details::run_on(name_of(kind), kind, sql, work);
        }
    }
}

}  // namespace servers
