#include "engine/visited.hpp"

#include "workbook/database.hpp"
#include "workbook/table.hpp"

#include <soci/sqlite3/soci-sqlite3.h>

#include <iostream>
#include <stdexcept>

namespace queries {

//! [visited]
// SOCI has SQLite's functions in the namespace sqlite_api, and the connection in its
// backend.
Visited visited(soci::session& sql, std::string const& query)
{
    using namespace sqlite_api;
    auto* const backend =
        static_cast<soci::sqlite3_session_backend*>(sql.get_backend());
    sqlite_api::sqlite3* const connection = backend->conn_;
    sqlite_api::sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(connection, query.c_str(), -1, &statement, nullptr);
    Visited visited;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        ++visited.rows;
    }
    bool const is_done = sqlite3_errcode(connection) == SQLITE_DONE;
    auto const counted = [&](int counter) {
        return is_done ? sqlite3_stmt_status(statement, counter, 0) : 0;
    };
    visited.scanned = counted(SQLITE_STMTSTATUS_FULLSCAN_STEP);
    visited.sorts = counted(SQLITE_STMTSTATUS_SORT);
    visited.steps = counted(SQLITE_STMTSTATUS_VM_STEP);
    sqlite3_finalize(statement);
    if (!is_done) {
        throw std::runtime_error("the query does not run: " + query);
    }
    return visited;
}
//! [visited]

std::string text_of(Visited const& visited)
{
    long long bound = 1'000;
    while (bound <= visited.steps) {
        bound *= 10;
    }
    return std::to_string(visited.rows) + (visited.rows == 1 ? " row, " : " rows, ") +
           std::to_string(visited.scanned) + " scanned, " +
           std::to_string(visited.sorts) + (visited.sorts == 1 ? " sort" : " sorts") +
           ", under " + workbook::thousands(bound) + " steps";
}

void print_plan(soci::session& sql, std::string const& query)
{
    std::cout << query << '\n' << workbook::query_plan(sql, query);
    std::cout << "  " << text_of(visited(sql, query)) << '\n';
}

}  // namespace queries
