// Rejected by: is_unique_violation knows the second number of MariaDB
// Shows: MariaDB 1586: no
// Replaces: is_unique_violation.cpp
// Looks like: MariaDB has a second number, for a message that names the key.

#include "is_unique_violation.hpp"

namespace servers {

bool is_unique_violation(DatabaseError const& error)
{
    switch (error.kind) {
        case DatabaseKind::sqlite:
            return error.code == 1555 || error.code == 2067 || error.code == 2579;
        case DatabaseKind::mysql:
            return error.code == 1062;
        case DatabaseKind::postgresql:
            return error.sqlstate == "23505";
    }
    return false;
}

}  // namespace servers
