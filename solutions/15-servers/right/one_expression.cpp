// Replaces: is_unique_violation.cpp
//
// Better when: nobody is going to add a database. A switch lets the compiler say
// that one was forgotten.

#include "is_unique_violation.hpp"

namespace servers {

bool is_unique_violation(DatabaseError const& error)
{
    int const code = error.code;
    bool const sqlite = error.kind == DatabaseKind::sqlite;
    bool const mysql = error.kind == DatabaseKind::mysql;
    return (sqlite && (code == 1555 || code == 2067 || code == 2579)) ||
           (mysql && (code == 1062 || code == 1586)) ||
           (!sqlite && !mysql && error.sqlstate == "23505");
}

}  // namespace servers
