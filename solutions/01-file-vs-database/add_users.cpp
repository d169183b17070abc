// Exercise 01, task 2: one right answer.

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
        user = each;
        insert.execute(true);
    }
    transaction.commit();
}

}  // namespace storage
