// Rejected by: add_users adds nobody when the database refuses the last of many users
// Also fails: add_users leaves no transaction open when the database refuses a user
// Also fails: add_users lets the database refuse a user who is twice in the list
// Also fails: add_users lets the database refuse an e-mail that is taken
// Also fails: import_users leaves the table as it was when the database refuses a user
// Replaces: add_users.cpp
// Looks like: each user is committed separately, by the statement or by a transaction of their own; the users that were inserted before the error stay.
//
// SOCI opens no transaction of its own: every statement outside one commits at once.

#include "add_users.hpp"

namespace storage {

void add_users(soci::session& sql, std::vector<User> const& users)
{
    for (User const& user : users) {
        sql << "INSERT INTO users (email, name, points)"
               " VALUES (:email, :name, :points)",
            soci::use(user.email), soci::use(user.name), soci::use(user.points);
    }
}

}  // namespace storage
