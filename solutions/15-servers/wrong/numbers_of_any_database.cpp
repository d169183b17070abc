// Rejected by: is_unique_violation takes a number for that of its own database
// Shows: MariaDB 2067: yes
// Replaces: is_unique_violation.cpp
// Looks like: the numbers of all databases are in one list, and nobody asks whose number it is.

#include "is_unique_violation.hpp"

namespace servers {

bool is_unique_violation(DatabaseError const& error)
{
    switch (error.code) {
        case 1062:
        case 1555:
        case 1586:
        case 2067:
        case 2579:
            return true;
        default:
            return error.sqlstate == "23505";
    }
}

}  // namespace servers
