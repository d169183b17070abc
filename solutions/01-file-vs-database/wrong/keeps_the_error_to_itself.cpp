// Rejected by: add_users lets the database refuse an e-mail that is taken
// Also fails: add_users adds nobody when the database refuses the last of many users
// Also fails: add_users leaves no transaction open when the commit fails
// Also fails: add_users leaves no transaction open when the database refuses a user
// Also fails: add_users lets the database refuse a user who is twice in the list
// Also fails: import_users leaves the table as it was when the database refuses a user
// Shows: nothing was thrown
// Replaces: add_users.cpp
// Looks like: the error is caught, the transaction is rolled back, and the caller, who is told nothing, believes that the users were added.
//
// Catch an error only where something can be done about it.

#include "add_users.hpp"

namespace storage {

void add_users(soci::session& sql, std::vector<User> const& users)
{
    try {
        soci::transaction transaction(sql);
        for (User const& user : users) {
            sql << "INSERT INTO users (email, name, points)"
                   " VALUES (:email, :name, :points)",
                soci::use(user.email), soci::use(user.name), soci::use(user.points);
        }
        transaction.commit();
    } catch (soci::soci_error const&) {
    }
}

}  // namespace storage
