// Replaces: orders_of_user.cpp
//
// Better when: each row has several columns, or something happens to each as it comes.
// One variable receives every row in turn.

#include "orders_of_user.hpp"

namespace relationships {

std::vector<long long> orders_of_user(soci::session& sql, long long user_id)
{
    std::vector<long long> ids;
    long long id = 0;
    soci::statement rows =
        (sql.prepare << "SELECT id FROM orders WHERE user_id = :user_id ORDER BY id",
         soci::use(user_id), soci::into(id));
    rows.execute();
    while (rows.fetch()) {
        ids.push_back(id);
    }
    return ids;
}

}  // namespace relationships
