// Rejected by: find_user returns nothing when no user has the e-mail
// Replaces: find_user.cpp
// Looks like: got_data() is never asked; without a row, the variables keep what was in them, and an empty user comes back.
//
// A SELECT that finds nothing is no error, so nothing is thrown.

#include "find_user.hpp"

namespace storage {

std::optional<User> find_user(soci::session& sql, std::string const& email)
{
    User user;
    sql << "SELECT email, name, points FROM users WHERE email = :email",
        soci::use(email), soci::into(user.email), soci::into(user.name),
        soci::into(user.points);
    return user;
}

}  // namespace storage
