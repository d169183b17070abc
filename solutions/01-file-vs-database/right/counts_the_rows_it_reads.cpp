// Replaces: count_users.cpp
//
// Better when: the rows are wanted anyway. Reads every user with so many points and
// counts in C++; count(*) sends one number in their place.

#include "count_users.hpp"

namespace storage {

long long count_users(soci::session& sql, long long least_points)
{
    long long count = 0;
    soci::rowset<std::string> const emails =
        (sql.prepare << "SELECT email FROM users WHERE points >= :points",
         soci::use(least_points));
    for (std::string const& email : emails) {
        static_cast<void>(email);
        ++count;
    }
    return count;
}

}  // namespace storage
