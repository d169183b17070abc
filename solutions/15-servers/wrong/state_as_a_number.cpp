// Rejected by: is_unique_violation does not look at the message
// Throws: std::invalid_argument
// Replaces: is_unique_violation.cpp
// Looks like: it reads the SQLSTATE as a number, and an error of libpq has none.

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
            return std::stoi(error.sqlstate) == 23505;
    }
    return false;
}

}  // namespace servers
