// Rejected by: add_users adds each user of a list
// Also fails: add_users adds thousands of users
// Also fails: add_users commits so that another session sees the users
// Also fails: add_users keeps every byte of a text
// Also fails: add_users keeps points of 64 bits
// Also fails: add_users leaves no transaction open when the commit fails
// Also fails: add_users leaves no transaction open when the database refuses a user
// Also fails: import_users compares e-mails byte by byte
// Also fails: import_users counts every record of a damaged file once
// Also fails: import_users imports nothing when the same file comes again
// Also fails: import_users keeps names of every script as they are
// Also fails: import_users keeps points beyond 32 bits
// Also fails: import_users keeps quotes and backslashes in names
// Also fails: import_users leaves the table as it was when the database refuses a user
// Also fails: import_users reports a duplicate as one when the file comes again
// Also fails: import_users reports an e-mail that came earlier in the file
// Also fails: import_users reports bad records by their positions and imports the others
// Also fails: import_users stores each user of a small file
// Replaces: add_users.cpp
// Looks like: the transaction is never committed; its destructor rolls back, and the users are gone again.
//
// soci::transaction commits only when commit() is called.

#include "add_users.hpp"

namespace storage {

void add_users(soci::session& sql, std::vector<User> const& users)
{
    soci::transaction const transaction(sql);
    for (User const& user : users) {
        sql << "INSERT INTO users (email, name, points)"
               " VALUES (:email, :name, :points)",
            soci::use(user.email), soci::use(user.name), soci::use(user.points);
    }
}

}  // namespace storage
