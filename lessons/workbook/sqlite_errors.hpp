// What kind of error SQLite met, from its number and never from its message.
#pragma once

#include <soci/soci.h>

#include <exception>
#include <string>

namespace workbook {

/// The kinds that a program answers differently.
/// Source: https://sqlite.org/rescode.html#extrc
enum class SqliteProblem {
    none,         ///< the last call succeeded
    unique,       ///< a UNIQUE column or a primary key has the value already
    not_null,     ///< NULL for a NOT NULL column
    check,        ///< a CHECK does not hold
    foreign_key,  ///< the row referred to is not there, or is still referred to
    raised,       ///< RAISE in a trigger; SQLite reports ON DELETE RESTRICT so too
    busy,         ///< another connection holds the lock
    other,
};

/// The problem that the session's last call to SQLite met.
///
/// It is a property of the connection, not of the exception: whatever runs between the
/// error and the question replaces it, and the ROLLBACK of a soci::transaction whose
/// scope the exception leaves does. So ask in a catch inside that scope, first thing.
///
/// Throws std::invalid_argument when the session is not open on SQLite, nor on a
/// database that `read_problems_of` was called for.
SqliteProblem sqlite_problem(soci::session& sql);

/// Finds the problem in what was thrown, in SQLite's terms.
using ReadProblem = SqliteProblem (*)(std::exception_ptr const& thrown);

/// The problem in what a session on such a database has thrown; `other` for everything
/// else, what SQLite throws included.
SqliteProblem server_problem(std::exception_ptr const& thrown);

/// From now on, `sqlite_problem` answers with `read` when the session is open on this
/// backend of SOCI. Lesson 15 does that, so that the code of the lessons before it can
/// run on a server. To be called before there are other threads.
void read_problems_of(std::string const& backend, ReadProblem read);

}  // namespace workbook
