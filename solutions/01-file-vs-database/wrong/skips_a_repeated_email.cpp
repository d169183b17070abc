// Rejected by: add_users lets the database refuse a user who is twice in the list
// Shows: nothing was thrown
// Replaces: add_users.cpp
// Looks like: a user who is in the list twice is added once, and the caller, who is told nothing, believes that both were added.
//
// UNIQUE is for the database to check, and its soci_error is for the caller to see.

#include "add_users.hpp"

#include <set>

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
    std::set<std::string> added;
    for (User const& each : users) {
        if (!added.insert(each.email).second) {
            continue;
        }
        user = each;
        insert.execute(true);
    }
    transaction.commit();
}

}  // namespace storage
