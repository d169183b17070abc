// Rejected by: find_user finds a user whose name is empty and who has no points
// Shows: no user with the e-mail edgar@shop.example
// Replaces: find_user.cpp
// Looks like: -1 stands for "no user"; points may be any number, -1 too.
//
// The values of a row do not say whether there was one; got_data() does.

#include "find_user.hpp"

namespace storage {

std::optional<User> find_user(soci::session& sql, std::string const& email)
{
    User user{email, "", -1};
    sql << "SELECT name, points FROM users WHERE email = :email", soci::use(email),
        soci::into(user.name), soci::into(user.points);
    if (user.points == -1) {
        return std::nullopt;
    }
    return user;
}

}  // namespace storage
