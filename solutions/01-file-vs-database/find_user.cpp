// Exercise 01, task 1: one right answer.

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
    return user;
}

}  // namespace storage
