// Rejected by: is_unique_violation is false for other constraints
// Also fails: is_unique_violation does not look at the message
// Also fails: is_unique_violation takes a number for that of its own database
// Shows: SQLite 275: yes
// Replaces: is_unique_violation.cpp
// Looks like: in `code == 1555 || 2067` the second number is compared with nothing, and is true.

#include "is_unique_violation.hpp"

namespace servers {

bool is_unique_violation(DatabaseError const& error)
{
    switch (error.kind) {
        case DatabaseKind::sqlite:
            return error.code == 1555 || 2067 || 2579;
        case DatabaseKind::mysql:
            return error.code == 1062 || 1586;
        case DatabaseKind::postgresql:
            return error.sqlstate == "23505";
    }
    return false;
}

}  // namespace servers
