// Rejected by: is_unique_violation does not look at the message
// Shows: PostgreSQL 'no such host: duplicate key' while connecting: yes
// Replaces: is_unique_violation.cpp
// Looks like: without a SQLSTATE it looks for the word duplicate in the message.

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
            return error.sqlstate == "23505" ||
                   (error.sqlstate.empty() &&
                    error.message.find("duplicate key") != std::string::npos);
    }
    return false;
}

}  // namespace servers
