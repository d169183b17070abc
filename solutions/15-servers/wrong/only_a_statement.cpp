// Rejected by: is_unique_violation knows a UNIQUE that is checked at the COMMIT
// Shows: PostgreSQL 23505 at the COMMIT: no
// Replaces: is_unique_violation.cpp
// Looks like: it asks for a failed statement; a deferred UNIQUE fails at the COMMIT.

#include "is_unique_violation.hpp"

namespace servers {

bool is_unique_violation(DatabaseError const& error)
{
    if (error.during != During::a_statement) {
        return false;
    }
    switch (error.kind) {
        case DatabaseKind::sqlite:
            return error.code == 1555 || error.code == 2067 || error.code == 2579;
        case DatabaseKind::mysql:
            return error.code == 1062 || error.code == 1586;
        case DatabaseKind::postgresql:
            return error.sqlstate == "23505";
    }
    return false;
}

}  // namespace servers
