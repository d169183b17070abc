// Rejected by: find_user returns nothing when no user has the e-mail
// Also fails: find_user binds the e-mail and never pastes it into SQL
// Shows: ada@shop.example (Ada, 12 points)
// Replaces: find_user.cpp
// Looks like: LIKE compares the e-mails; it takes upper and lower case for the same, and % and _ for any text.
//
// = compares texts byte by byte, unless the column has another collation.

#include "find_user.hpp"

namespace storage {

std::optional<User> find_user(soci::session& sql, std::string const& email)
{
    User user;
    sql << "SELECT email, name, points FROM users WHERE email LIKE :email",
        soci::use(email), soci::into(user.email), soci::into(user.name),
        soci::into(user.points);
    if (!sql.got_data()) {
        return std::nullopt;
    }
    return user;
}

}  // namespace storage
