// Rejected by: add_users lets the database refuse an e-mail that is taken
// Also fails: add_users lets the database refuse a user who is twice in the list
// Replaces: add_users.cpp
// Looks like: INSERT OR REPLACE deletes the user who has the e-mail and puts another in their place.
//
// The rule UNIQUE was made so that this cannot happen silently.

#include "add_users.hpp"

namespace storage {

void add_users(soci::session& sql, std::vector<User> const& users)
{
    soci::transaction transaction(sql);
    for (User const& user : users) {
        sql << "INSERT OR REPLACE INTO users (email, name, points)"
               " VALUES (:email, :name, :points)",
            soci::use(user.email), soci::use(user.name), soci::use(user.points);
    }
    transaction.commit();
}

}  // namespace storage
