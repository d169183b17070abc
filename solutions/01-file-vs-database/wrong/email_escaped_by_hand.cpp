// Rejected by: find_user binds the e-mail and never pastes it into SQL
// Also fails: import_users compares e-mails byte by byte
// Also fails: import_users keeps quotes and backslashes in names
// Shows: the e-mail in the text of a statement
// Replaces: find_user.cpp
// Looks like: the e-mail is put into the SQL text with its quotes doubled by hand; that works until one path forgets to.
//
// A placeholder and soci::use keep the value beside the text.

#include "find_user.hpp"

namespace storage {

std::optional<User> find_user(soci::session& sql, std::string const& email)
{
    std::string escaped;
    for (char const c : email) {
        escaped += c == '\'' ? "''" : std::string(1, c);
    }
    User user;
    sql << "SELECT email, name, points FROM users WHERE email = '" + escaped + "'",
        soci::into(user.email), soci::into(user.name), soci::into(user.points);
    if (!sql.got_data()) {
        return std::nullopt;
    }
    return user;
}

}  // namespace storage
