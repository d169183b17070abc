// Rejected by: add_users leaves no transaction open when the database refuses a user
// Also fails: add_users adds nobody when the database refuses the last of many users
// Also fails: add_users leaves no transaction open when the commit fails
// Also fails: add_users lets the database refuse a user who is twice in the list
// Also fails: add_users lets the database refuse an e-mail that is taken
// Also fails: import_users leaves the table as it was when the database refuses a user
// Shows: users in the table: 250
// Replaces: add_users.cpp
// Looks like: BEGIN and COMMIT are sent as statements, and an exception jumps over the COMMIT; the transaction stays open.
//
// The next statement of the session is then part of it, whatever it is.

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
    sql << "COMMIT";
}

}  // namespace storage
