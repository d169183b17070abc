// Rejected by: find_user returns nothing when no user has the e-mail
// Also fails: find_user binds the e-mail and never pastes it into SQL
// Also fails: import_users compares e-mails byte by byte
// Also fails: import_users counts every record of a damaged file once
// Also fails: import_users imports nothing when the same file comes again
// Also fails: import_users keeps names of every script as they are
// Also fails: import_users keeps points beyond 32 bits
// Also fails: import_users keeps quotes and backslashes in names
// Also fails: import_users leaves the table as it was when the database refuses a user
// Also fails: import_users lets no bad record keep a good one from its e-mail
// Also fails: import_users reports a duplicate as one when the file comes again
// Also fails: import_users reports an e-mail that came earlier in the file
// Also fails: import_users reports bad records by their positions and imports the others
// Also fails: import_users stores each user of a small file
// Shows: (, 0 points)
// Replaces: find_user.cpp
// Looks like: got_data() is never asked; without a row, the variables keep what was in them, and an empty user comes back.
//
// A SELECT that finds nothing is not an error, so nothing is thrown.

#include "find_user.hpp"

namespace storage {

std::optional<User> find_user(soci::session& sql, std::string const& email)
{
    User user;
    sql << "SELECT email, name, points FROM users WHERE email = :email",
        soci::use(email), soci::into(user.email), soci::into(user.name),
        soci::into(user.points);
    return user;
}

}  // namespace storage
