// Replaces: orders_of_user.cpp
//
// Better when: the program needs another order than SQL can express. The database sorts
// by an index that it has; std::sort always sorts.

#include "orders_of_user.hpp"

#include <algorithm>

namespace relationships {

std::vector<long long> orders_of_user(soci::session& sql, long long user_id)
{
    std::vector<long long> ids;
    long long id = 0;
    soci::statement rows =
        (sql.prepare << "SELECT id FROM orders WHERE user_id = :user_id",
         soci::use(user_id), soci::into(id));
    rows.execute();
    while (rows.fetch()) {
        ids.push_back(id);
    }
    std::ranges::sort(ids);
    return ids;
}

}  // namespace relationships
