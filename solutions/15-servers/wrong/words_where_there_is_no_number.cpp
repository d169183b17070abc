// Rejected by: is_unique_violation does not look at the message
// Shows: SQLite 1: yes
// Replaces: is_unique_violation.cpp
// Looks like: it looks for the word UNIQUE in SQLite's message, too.

#include "is_unique_violation.hpp"

namespace servers {

bool is_unique_violation(DatabaseError const& error)
{
    switch (error.kind) {
        case DatabaseKind::sqlite:
            return error.message.find("UNIQUE constraint") != std::string::npos ||
                   error.code == 1555 || error.code == 2067 || error.code == 2579;
        case DatabaseKind::mysql:
            return error.code == 1062 || error.code == 1586;
        case DatabaseKind::postgresql:
            return error.sqlstate == "23505";
    }
    return false;
}

}  // namespace servers
