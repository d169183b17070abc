// The databases on which the cases of task 3 run, one after the other. Given.
#pragma once

#include "15-servers/engine/connecting.hpp"
#include "15-servers/engine/stand_in.hpp"
#include "subscriber_repository.hpp"

#include "workbook/check_same.hpp"
#include "workbook/database.hpp"

#include <soci/soci.h>

#include <exception>
#include <functional>
#include <string>

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

// A statement that is refused is never what the case is about.
inline void run_on_stand_in(DatabaseKind kind,
                            std::function<void(DatabaseUnderTest&)> const& work)
{
    StandIn stand_in(kind);
    std::exception_ptr error;
    try {
        run_on("a stand-in for " + name_of(kind), kind, stand_in.sql(), work);
    } catch (...) {
        error = std::current_exception();
    }
    if (!stand_in.refused().empty()) {
        INFO("the statement: ", stand_in.refused_statement());
        CHECK_SAME(stand_in.refused(), "statements that " + name_of(kind) + " accepts");
    } else if (error) {
        std::rethrow_exception(error);
    }
}

}  // namespace details

/// Runs the work on SQLite, on a stand-in for MariaDB, on one for PostgreSQL, and on
/// the real servers when their URLs are in the environment. A stand-in is SQLite that
/// refuses what the server would refuse, as far as it knows.
inline void on_each_database(std::function<void(DatabaseUnderTest&)> const& work)
{
    workbook::ScratchDatabase sqlite;
    sqlite.sql << "PRAGMA reverse_unordered_selects = ON";
    details::run_on("SQLite", DatabaseKind::sqlite, sqlite.sql, work);
    for (DatabaseKind const kind : {DatabaseKind::mysql, DatabaseKind::postgresql}) {
        details::run_on_stand_in(kind, work);
        if (url_of(kind)) {
            EmptyDatabase const empty(kind);
            soci::session sql;
            empty.open(sql);
            details::run_on(name_of(kind), kind, sql, work);
        }
    }
}

}  // namespace servers
