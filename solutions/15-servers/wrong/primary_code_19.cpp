// Rejected by: is_unique_violation knows the error of each database
// Also fails: is_unique_violation is false for other constraints
// Also fails: is_unique_violation knows a primary key of SQLite
// Shows: SQLite 2067: no
// Replaces: is_unique_violation.cpp
// Looks like: 19 is SQLite's code for any constraint; the code here is the extended one.

#include "is_unique_violation.hpp"

namespace servers {

bool is_unique_violation(DatabaseError const& error)
{
    switch (error.kind) {
        case DatabaseKind::sqlite:
            return error.code == 19;
        case DatabaseKind::mysql:
            return error.code == 1062 || error.code == 1586;
        case DatabaseKind::postgresql:
            return error.sqlstate == "23505";
    }
    return false;
}

}  // namespace servers
