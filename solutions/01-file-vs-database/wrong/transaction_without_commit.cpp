// Rejected by: add_users adds each user of a list
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
