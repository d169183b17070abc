// Rejected by: is_unique_violation is false for other constraints
// Shows: PostgreSQL 23P01: yes
// Replaces: is_unique_violation.cpp
// Looks like: it takes an EXCLUDE constraint of PostgreSQL for a unique one.

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
            return error.sqlstate == "23505" || error.sqlstate == "23P01";
    }
    return false;
}

}  // namespace servers
