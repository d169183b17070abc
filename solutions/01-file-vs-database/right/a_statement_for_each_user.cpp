// Replaces: add_users.cpp
// Better when: the list is short; the statement is compiled again for each user, and
// there is no variable to copy into.

#include "add_users.hpp"

namespace storage {

void add_users(soci::session& sql, std::vector<User> const& users)
{
    soci::transaction transaction(sql);
    for (User const& user : users) {
        sql << "INSERT INTO users (email, name, points)"
               " VALUES (:email, :name, :points)",
            soci::use(user.email), soci::use(user.name), soci::use(user.points);
    }
    transaction.commit();
}

}  // namespace storage
