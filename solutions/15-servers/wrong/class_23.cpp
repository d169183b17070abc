// Rejected by: is_unique_violation is false for other constraints
// Shows: PostgreSQL 23503: yes
// Replaces: is_unique_violation.cpp
// Looks like: 23 is the class of all broken constraints in PostgreSQL.

#include "is_unique_violation.hpp"

namespace servers {

bool is_unique_violation(DatabaseError const& error)
{
    switch (error.kind) {
        case DatabaseKind::sqlite:
            return error.code == 1555 || error.code == 2067 || error.code == 2579;
        case DatabaseKind::mysql:
            return error.code == 1062 || error.code == 1586;
        case DatabaseKind::postgresql:
            return error.sqlstate.starts_with("23");
    }
    return false;
}

}  // namespace servers
