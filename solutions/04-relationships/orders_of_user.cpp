#include "orders_of_user.hpp"

namespace relationships {

std::vector<long long> orders_of_user(soci::session& sql, long long user_id)
{
    soci::rowset<long long> const rows =
        (sql.prepare << "SELECT id FROM orders WHERE user_id = :user_id ORDER BY id",
         soci::use(user_id));
    return {rows.begin(), rows.end()};
}

}  // namespace relationships
