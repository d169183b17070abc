// Rejected by: add_users keeps points of 64 bits
// Also fails: import_users keeps names of every script as they are
// Also fails: import_users keeps points beyond 32 bits
// Replaces: add_users.cpp
// Looks like: the points pass through an int on their way to soci::use; beyond 2 147 483 647 it keeps the lower 32 bits, and nothing says so.
//
// SQLite's integers have 64 bits: long long.

#include "add_users.hpp"

namespace storage {

void add_users(soci::session& sql, std::vector<User> const& users)
{
    soci::transaction transaction(sql);
    for (User const& user : users) {
        int const points = static_cast<int>(user.points);
        sql << "INSERT INTO users (email, name, points)"
               " VALUES (:email, :name, :points)",
            soci::use(user.email), soci::use(user.name), soci::use(points);
    }
    transaction.commit();
}

}  // namespace storage
