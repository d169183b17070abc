// Rejected by: find_user binds the e-mail and never pastes it into SQL
// Shows: o'brien@shop.example (O'Brien, 3 points)
// Replaces: find_user.cpp
// Looks like: the e-mail passes through a C string, which ends at the first zero byte; what comes after it is not compared.
//
// std::string has a length; soci::use takes all of it.

#include "find_user.hpp"

namespace storage {

std::optional<User> find_user(soci::session& sql, std::string const& email)
{
    std::string const wanted = email.c_str();
    User user;
    sql << "SELECT email, name, points FROM users WHERE email = :email",
        soci::use(wanted), soci::into(user.email), soci::into(user.name),
        soci::into(user.points);
    if (!sql.got_data()) {
        return std::nullopt;
    }
    return user;
}

}  // namespace storage
