// Rejected by: find_user_by_email finds each user in any case and nobody else
// Shows: nobody has ' dag@shop.example'
// Replaces: find_user_by_email.cpp
// Looks like: it finds an address with blanks around it.

#include "find_user_by_email.hpp"

namespace security {

std::optional<User> find_user_by_email(soci::session& sql, std::string const& email)
{
    User user;
    sql << "SELECT id, email, nickname, role, is_active FROM users"
           " WHERE trim(email) = :email COLLATE NOCASE",
        soci::use(email, "email"), soci::into(user.id), soci::into(user.email),
        soci::into(user.nickname), soci::into(user.role), soci::into(user.is_active);
    if (!sql.got_data()) {
        return {};
    }
    return user;
}

}  // namespace security
