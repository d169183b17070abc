// Replaces: is_unique_violation.cpp
//
// Better when: the lists are long, or come from a file.

#include "is_unique_violation.hpp"

#include <set>

namespace servers {

bool is_unique_violation(DatabaseError const& error)
{
    switch (error.kind) {
        case DatabaseKind::sqlite:
            return std::set<int>{1555, 2067, 2579}.contains(error.code);
        case DatabaseKind::mysql:
            return std::set<int>{1062, 1586}.contains(error.code);
        case DatabaseKind::postgresql:
            return error.sqlstate == "23505";
    }
    return false;
}

}  // namespace servers
