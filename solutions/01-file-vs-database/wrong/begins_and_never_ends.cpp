// Rejected by: add_users commits so that another session sees the users
// Also fails: add_users adds nobody when the database refuses the last of many users
// Also fails: add_users adds nothing for an empty list
// Also fails: add_users leaves no transaction open when the commit fails
// Also fails: add_users leaves no transaction open when the database refuses a user
// Also fails: add_users lets the database refuse a user who is twice in the list
// Also fails: add_users lets the database refuse an e-mail that is taken
// Also fails: import_users imports nothing when the same file comes again
// Also fails: import_users leaves the table as it was when the database refuses a user
// Also fails: import_users reports a duplicate as one when the file comes again
// Replaces: add_users.cpp
// Looks like: a BEGIN is sent but no COMMIT; this session sees its users, no other does, and they are lost when it closes.
//
// A soci::transaction ends at the end of its scope, one way or the other.

#include "add_users.hpp"

namespace storage {

void add_users(soci::session& sql, std::vector<User> const& users)
{
    sql << "BEGIN";
    for (User const& user : users) {
        sql << "INSERT INTO users (email, name, points)"
               " VALUES (:email, :name, :points)",
            soci::use(user.email), soci::use(user.name), soci::use(user.points);
    }
}

}  // namespace storage
