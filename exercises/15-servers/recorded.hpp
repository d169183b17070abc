// Errors of the three databases: most as lesson 15 recorded them, the others by the
// codes that the contract names. Given.
#pragma once

#include "database_error.hpp"

#include <string>

namespace servers {

inline DatabaseError sqlite(int code, std::string const& message = "constraint failed",
                            During during = During::a_statement)
{
    return {DatabaseKind::sqlite, code, "", message, during};
}

inline DatabaseError mariadb(int number, std::string const& message = "",
                             During during = During::a_statement)
{
    return {DatabaseKind::mysql, number, "", message, during};
}

inline DatabaseError postgresql(std::string const& sqlstate,
                                std::string const& message = "ERROR:  ",
                                During during = During::a_statement)
{
    return {DatabaseKind::postgresql, 0, sqlstate, message, during};
}

/// An error of libpq, which has no SQLSTATE.
inline DatabaseError libpq(std::string const& message,
                           During during = During::connecting)
{
    return {DatabaseKind::postgresql, 0, "", message, during};
}

/// Which error it is: "SQLite 2067", "PostgreSQL 23505 at the COMMIT". One without a
/// SQLSTATE has its message there.
inline std::string text_of(DatabaseError const& error)
{
    std::string text;
    switch (error.kind) {
        case DatabaseKind::sqlite:
            text = "SQLite " + std::to_string(error.code);
            break;
        case DatabaseKind::mysql:
            text = "MariaDB " + std::to_string(error.code);
            break;
        case DatabaseKind::postgresql:
            text = "PostgreSQL " + (error.sqlstate.empty() ? "'" + error.message + "'"
                                                           : error.sqlstate);
            break;
    }
    switch (error.during) {
        case During::connecting:
            return text + " while connecting";
        case During::a_statement:
            break;
        case During::the_commit:
            return text + " at the COMMIT";
    }
    return text;
}

}  // namespace servers
