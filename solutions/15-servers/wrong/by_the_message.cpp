// Rejected by: is_unique_violation does not look at the message
// Shows: MariaDB 1406: yes
// Replaces: is_unique_violation.cpp
// Looks like: the message decides: it is in the server's language, and contains what users type.

#include "is_unique_violation.hpp"

namespace servers {

bool is_unique_violation(DatabaseError const& error)
{
    if (error.message.find("Duplicate entry") != std::string::npos) {
        return true;
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
