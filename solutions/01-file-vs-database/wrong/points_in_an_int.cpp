// Rejected by: find_user returns points beyond 32 bits
// Shows: fatima@shop.example (فاطمة, 705032704 points)
// Replaces: find_user.cpp
// Looks like: the points are received in an int, which has 32 bits; SOCI puts the lower 32 of the 64 there and does not complain.
//
// Take a variable of the column's type: long long for BIGINT.

#include "find_user.hpp"

namespace storage {

std::optional<User> find_user(soci::session& sql, std::string const& email)
{
    User user;
    int points = 0;
    sql << "SELECT email, name, points FROM users WHERE email = :email",
        soci::use(email), soci::into(user.email), soci::into(user.name),
        soci::into(points);
    if (!sql.got_data()) {
        return std::nullopt;
    }
    user.points = points;
    return user;
}

}  // namespace storage
