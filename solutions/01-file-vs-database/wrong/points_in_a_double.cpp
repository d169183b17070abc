// Rejected by: find_user returns points beyond 32 bits
// Shows: hoa@shop.example (Nguyễn Thị Hoa, 9007199254740992 points)
// Replaces: find_user.cpp
// Looks like: the points are received in a double, which keeps 53 bits; beyond 9 007 199 254 740 992 it may come out as a neighbouring number.
//
// Take a variable of the column's type: long long for BIGINT.

#include "find_user.hpp"

namespace storage {

std::optional<User> find_user(soci::session& sql, std::string const& email)
{
    User user;
    double points = 0;
    sql << "SELECT email, name, points FROM users WHERE email = :email",
        soci::use(email), soci::into(user.email), soci::into(user.name),
        soci::into(points);
    if (!sql.got_data()) {
        return std::nullopt;
    }
    user.points = static_cast<long long>(points);
    return user;
}

}  // namespace storage
