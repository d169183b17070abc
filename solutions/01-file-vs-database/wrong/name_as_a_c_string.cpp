// Rejected by: find_user finds a user whose name is empty and who has no points
// Shows: fatima@shop.example (before, 1 points)
// Replaces: find_user.cpp
// Looks like: the name goes through a C string, which ends at its first zero byte.
//
// A std::string carries its length; c_str() forgets it.

#include "find_user.hpp"

namespace storage {

std::optional<User> find_user(soci::session& sql, std::string const& email)
{
    User user;
    sql << "SELECT email, name, points FROM users WHERE email = :email",
        soci::use(email), soci::into(user.email), soci::into(user.name),
        soci::into(user.points);
    if (!sql.got_data()) {
        return std::nullopt;
    }
    return User{user.email, user.name.c_str(), user.points};
}

}  // namespace storage
