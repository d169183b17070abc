// Rejected by: add_users adds nobody when the database refuses the last of many users
// Also fails: add_users leaves no transaction open when the database refuses a user
// Also fails: import_users leaves the table as it was when the database refuses a user
// Replaces: add_users.cpp
// Looks like: after an error the users are deleted one by one; a delete can be refused or cut off like any statement, and until then others see half of the list.
//
// A rollback is the database's own work, and cannot be refused by a rule of the schema.

#include "add_users.hpp"

#include <cstddef>

namespace storage {

void add_users(soci::session& sql, std::vector<User> const& users)
{
    std::size_t added = 0;
    try {
        for (User const& user : users) {
            sql << "INSERT INTO users (email, name, points)"
                   " VALUES (:email, :name, :points)",
                soci::use(user.email), soci::use(user.name), soci::use(user.points);
            ++added;
        }
    } catch (soci::soci_error const&) {
        for (std::size_t i = 0; i < added; ++i) {
            sql << "DELETE FROM users WHERE email = :email", soci::use(users[i].email);
        }
        throw;
    }
}

}  // namespace storage
