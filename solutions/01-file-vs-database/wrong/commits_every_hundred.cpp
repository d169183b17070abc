// Rejected by: add_users adds nobody when the database refuses the last of many users
// Also fails: import_users leaves the table as it was when the database refuses a user
// Replaces: add_users.cpp
// Looks like: a transaction is committed for every hundred users; an error takes back the last hundred and leaves the others.
//
// All or nothing is one transaction, however long the list is.

#include <cstddef>

#include "add_users.hpp"

namespace storage {

void add_users(soci::session& sql, std::vector<User> const& users)
{
    for (std::size_t begin = 0; begin < users.size(); begin += 100) {
        soci::transaction transaction(sql);
        for (std::size_t i = begin; i < begin + 100 && i < users.size(); ++i) {
            sql << "INSERT INTO users (email, name, points)"
                   " VALUES (:email, :name, :points)",
                soci::use(users[i].email), soci::use(users[i].name),
                soci::use(users[i].points);
        }
        transaction.commit();
    }
}

}  // namespace storage
