// Rejected by: find_user_by_email keeps the address out of the statement
// Shows: the address is in a statement's text
// Replaces: find_user_by_email.cpp
// Looks like: quotes are doubled and the address is pasted: it works until another rule of quoting applies.

#include "find_user_by_email.hpp"

namespace security {

namespace {

std::string quoted(std::string const& text)
{
    std::string quoted = "'";
    for (char const c : text) {
        quoted += c == '\'' ? "''" : std::string(1, c);
    }
    return quoted + "'";
}

}  // namespace

std::optional<User> find_user_by_email(soci::session& sql, std::string const& email)
{
    User user;
    sql << "SELECT id, email, nickname, role, is_active FROM users"
           " WHERE email = " +
               quoted(email),
        soci::into(user.id), soci::into(user.email), soci::into(user.nickname),
        soci::into(user.role), soci::into(user.is_active);
    if (!sql.got_data()) {
        return {};
    }
    return user;
}

}  // namespace security
