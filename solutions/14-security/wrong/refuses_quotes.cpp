// Rejected by: find_user_by_email finds a user with an apostrophe in the address
// Also fails: find_user_by_email lets an error of the database out
// Shows: nobody has 'pat.o'brien@shop.example'
// Replaces: find_user_by_email.cpp
// Looks like: an address with a quote is treated as an attack, but some addresses have one.

#include "find_user_by_email.hpp"

namespace security {

std::optional<User> find_user_by_email(soci::session& sql, std::string const& email)
{
    if (email.find('\'') != std::string::npos) {
        return {};
    }
    User user;
    sql << "SELECT id, email, nickname, role, is_active FROM users"
           " WHERE email = :email",
        soci::use(email), soci::into(user.id), soci::into(user.email),
        soci::into(user.nickname), soci::into(user.role), soci::into(user.is_active);
    if (!sql.got_data()) {
        return {};
    }
    return user;
}

}  // namespace security
