// Rejected by: is_unique_violation is false for other constraints
// Shows: SQLite 19: yes
// Replaces: is_unique_violation.cpp
// Looks like: 19 is in the list; it says only that some constraint of SQLite failed.

#include "is_unique_violation.hpp"

namespace servers {

bool is_unique_violation(DatabaseError const& error)
{
    switch (error.kind) {
        case DatabaseKind::sqlite:
            return error.code == 19 || error.code == 1555 || error.code == 2067 ||
                   error.code == 2579;
        case DatabaseKind::mysql:
            return error.code == 1062 || error.code == 1586;
        case DatabaseKind::postgresql:
            return error.sqlstate == "23505";
    }
    return false;
}

}  // namespace servers
