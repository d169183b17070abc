// Rejected by: is_unique_violation knows a primary key of SQLite
// Shows: SQLite 1555: no
// Replaces: is_unique_violation.cpp
// Looks like: a primary key that is there already has a code of its own in SQLite.

#include "is_unique_violation.hpp"

namespace servers {

bool is_unique_violation(DatabaseError const& error)
{
    switch (error.kind) {
        case DatabaseKind::sqlite:
            return error.code == 2067;
        case DatabaseKind::mysql:
            return error.code == 1062 || error.code == 1586;
        case DatabaseKind::postgresql:
            return error.sqlstate == "23505";
    }
    return false;
}

}  // namespace servers
