// What a database said when it refused, in numbers. Given.
#pragma once

#include "08-secrets/database_url.hpp"

#include <string>

namespace servers {

/// sqlite, mysql or postgresql; MariaDB is mysql, as in its URLs.
using secrets::DatabaseKind;

/// What the program was doing when the error came.
enum class During { connecting, a_statement, the_commit };

//! [database-error]
struct DatabaseError {
    DatabaseKind kind = DatabaseKind::sqlite;
    int code = 0;  ///< SQLite's extended result code, MariaDB's number; PostgreSQL: 0
    std::string sqlstate;  ///< PostgreSQL's five characters; empty for the others, and
                           ///< for an error that libpq itself reports
    std::string message;   ///< the database's words, without the values of a statement
    During during = During::a_statement;
};
//! [database-error]

}  // namespace servers
