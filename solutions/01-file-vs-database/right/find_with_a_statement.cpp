// Replaces: find_user.cpp
// Better when: the same statement runs many times; prepared once and kept, it is not
// compiled again for each e-mail.

#include "find_user.hpp"

namespace storage {

std::optional<User> find_user(soci::session& sql, std::string const& email)
{
    User user{email, "", 0};
    soci::statement select =
        (sql.prepare << "SELECT name, points FROM users WHERE email = :email",
         soci::use(email, "email"), soci::into(user.name), soci::into(user.points));
    return select.execute(true) ? std::optional(user) : std::nullopt;
}

}  // namespace storage
