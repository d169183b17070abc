// Rejected by: find_user binds the e-mail and never pastes it into SQL
// Also fails: import_users compares e-mails byte by byte
// Also fails: import_users keeps quotes and backslashes in names
// Throws: soci::sqlite3_soci_error
// Replaces: find_user.cpp
// Looks like: the e-mail is put into the SQL text with +; an apostrophe in it ends the text there, and what follows is read as SQL.
//
// A placeholder and soci::use keep the value beside the text.

#include "find_user.hpp"

namespace storage {

std::optional<User> find_user(soci::session& sql, std::string const& email)
{
    User user;
    sql << "SELECT email, name, points FROM users WHERE email = '" + email + "'",
        soci::into(user.email), soci::into(user.name), soci::into(user.points);
    if (!sql.got_data()) {
        return std::nullopt;
    }
    return user;
}

}  // namespace storage
