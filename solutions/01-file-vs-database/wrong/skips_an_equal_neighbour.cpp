// Rejected by: add_users lets the database refuse a user who is twice in the list
// Shows: nothing was thrown
// Replaces: add_users.cpp
// Looks like: a user who is in the list twice is added once, and the caller, who is told nothing, believes that both were added.
//
// The contract leaves the decision to the database, and what it refuses goes to the
// caller.

#include "add_users.hpp"

namespace storage {

void add_users(soci::session& sql, std::vector<User> const& users)
{
    soci::transaction transaction(sql);
    User user;
    // Prepared once, run for each user with what the variables hold then.
    soci::statement insert =
        (sql.prepare << "INSERT INTO users (email, name, points)"
                        " VALUES (:email, :name, :points)",
         soci::use(user.email), soci::use(user.name), soci::use(user.points));
    for (User const& each : users) {
        if (each == user) {
            continue;
        }
        user = each;
        insert.execute(true);
    }
    transaction.commit();
}

}  // namespace storage
