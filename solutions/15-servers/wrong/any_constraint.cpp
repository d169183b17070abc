// Rejected by: is_unique_violation is false for other constraints
// Shows: SQLite 275: yes
// Replaces: is_unique_violation.cpp
// Looks like: every constraint of SQLite counts: the lower eight bits of all their codes are 19.

#include "is_unique_violation.hpp"

namespace servers {

bool is_unique_violation(DatabaseError const& error)
{
    switch (error.kind) {
        case DatabaseKind::sqlite:
            return (error.code & 0xff) == 19;
        case DatabaseKind::mysql:
            return error.code == 1062 || error.code == 1586;
        case DatabaseKind::postgresql:
            return error.sqlstate == "23505";
    }
    return false;
}

}  // namespace servers
