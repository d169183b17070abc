// Rejected by: add_users commits so that another session sees the users
// Replaces: add_users.cpp
// Looks like: a BEGIN is sent and no COMMIT; the own session sees its users, nobody else does, and they are lost when it closes.
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
