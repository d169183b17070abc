// Rejected by: find_user_by_email finds a user with an apostrophe in the address
// Also fails: find_user_by_email keeps the address out of the statement
// Shows: nobody has 'pat.o'brien@shop.example'
// Replaces: find_user_by_email.cpp
// Looks like: quotes are removed from the address, so an address with a quote is never found.

#include "find_user_by_email.hpp"

namespace security {

std::optional<User> find_user_by_email(soci::session& sql, std::string const& email)
{
    std::string clean = email;
    std::erase(clean, '\'');
    User user;
    sql << "SELECT id, email, nickname, role, is_active FROM users"
           " WHERE email = '" +
               clean + "'",
        soci::into(user.id), soci::into(user.email), soci::into(user.nickname),
        soci::into(user.role), soci::into(user.is_active);
    if (!sql.got_data()) {
        return {};
    }
    return user;
}

}  // namespace security
