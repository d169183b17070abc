// What a query costs, in counts that are the same on every machine.
#pragma once

#include <soci/soci.h>

#include <string>

namespace queries {

/// SQLite's own counters of one run
/// (https://sqlite.org/c3ref/c_stmtstatus_counter.html).
struct Visited {
    int rows = 0;     ///< that the query gave
    int scanned = 0;  ///< rows of a table or an index that a SCAN stepped to
    int sorts = 0;    ///< how often rows were sorted
    int steps = 0;    ///< instructions of SQLite's virtual machine
};

/// Runs a query to its end. Its values are in its text. Throws std::runtime_error when
/// SQLite refuses it.
Visited visited(soci::session& sql, std::string const& query);

/// "3 rows, 9999 scanned, 0 sorts, under 100 000 steps". Steps differ a little from one
/// version of SQLite to the next, their number of digits here does not.
std::string text_of(Visited const& visited);

/// Prints a query, its plan, and what a run of it visits.
void print_plan(soci::session& sql, std::string const& query);

}  // namespace queries
