// Rejected by: find_user finds a user whose name is empty and who has no points
// Shows: no user with the e-mail dagny@shop.example
// Replaces: find_user.cpp
// Looks like: an empty name is taken as a sign that there was no row; a user may have an empty name.
//
// The values of a row do not say whether there was one; got_data() does.

#include "find_user.hpp"

namespace storage {

std::optional<User> find_user(soci::session& sql, std::string const& email)
{
    User user{email, "", 0};
    sql << "SELECT name, points FROM users WHERE email = :email", soci::use(email),
        soci::into(user.name), soci::into(user.points);
    if (user.name.empty()) {
        return std::nullopt;
    }
    return user;
}

}  // namespace storage
