// SQLite in the place of MariaDB or PostgreSQL, for an exercise that has to be judged
// where there is no server.
#pragma once

#include "15-servers/engine/dialect.hpp"

#include <soci/soci.h>

#include <memory>
#include <string>
#include <vector>

namespace servers {

/// A session on a new SQLite database in memory that refuses what the server would
/// refuse, and does what the server would do, as far as it knows: the statements of
/// exercise 15 and the usual other ways to write them. It is not the server. A
/// statement that passes here may fail there; the tests run on the real servers where
/// they are.
///
/// It knows: double quotes and backticks, the keyword `key`, ||, LIMIT with a comma,
/// INSERT OR, INSERT IGNORE, REPLACE, ON CONFLICT, ON DUPLICATE KEY, RETURNING,
/// COLLATE, the functions in its lists, the columns of `Dialect`; and that MariaDB
/// ignores case where texts are compared, takes a backslash in a text for an escape,
/// and drops the row of a missing subscriber after INSERT IGNORE; that PostgreSQL heeds
/// case in LIKE, and not in ILIKE, and after an error refuses the other statements of
/// the transaction. Rows without an ORDER BY come in another order than
/// they were stored.
class StandIn {
public:
    explicit StandIn(DatabaseKind kind);
    StandIn(StandIn const&) = delete;
    StandIn& operator=(StandIn const&) = delete;

    soci::session& sql() { return sql_; }

    /// What the server would say to the last statement that it would refuse. Empty when
    /// there was none; one that is refused only because of an error before it does not
    /// replace the reason of that one. SQLite's error for it, which is a soci_error,
    /// says nothing useful.
    std::string const& refused() const { return refused_; }

    /// That statement, on one line.
    std::string const& refused_statement() const { return refused_statement_; }

private:
    bool is_aborted(std::string const& statement);

    long long last_id_ = 0;  // before the session, which uses it to the end
    soci::session sql_;
    bool aborted_ = false;
    std::string refused_;
    std::string refused_statement_;
};

/// Why the server would refuse the statement, in words like its own. Empty when the
/// stand-in knows no reason.
std::string refusal(DatabaseKind kind, std::string const& statement);

/// The statement as SQLite writes it.
std::string as_sqlite(DatabaseKind kind, std::string const& statement);

}  // namespace servers
