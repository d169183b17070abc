// Rejected by: find_user returns nothing when no user has the e-mail
// Shows: chioma@shop.example  (Chioma, 7 points)
// Replaces: find_user.cpp
// Looks like: the e-mail in the table is trimmed before it is compared: a user is found by an e-mail that is not theirs.
//
// Blanks belong to an e-mail as much as letters do; a program that does not
// want them has to refuse them on their way in.

#include "find_user.hpp"

namespace storage {

std::optional<User> find_user(soci::session& sql, std::string const& email)
{
    User user;
    sql << "SELECT email, name, points FROM users WHERE trim(email) = :email",
        soci::use(email), soci::into(user.email), soci::into(user.name),
        soci::into(user.points);
    if (!sql.got_data()) {
        return std::nullopt;
    }
    return user;
}

}  // namespace storage
