// Replaces: add_users.cpp
// Better when: several programs write; BEGIN IMMEDIATE takes the lock for writing at
// once, and waits for it where a wait is harmless (lesson 09). soci::transaction cannot
// do that, so the rollback is written by hand.

#include "add_users.hpp"

namespace storage {

void add_users(soci::session& sql, std::vector<User> const& users)
{
    sql << "BEGIN IMMEDIATE";
    try {
        for (User const& user : users) {
            sql << "INSERT INTO users (email, name, points)"
                   " VALUES (:email, :name, :points)",
                soci::use(user.email), soci::use(user.name), soci::use(user.points);
        }
        sql << "COMMIT";
    } catch (...) {
        sql << "ROLLBACK";
        throw;
    }
}

}  // namespace storage
