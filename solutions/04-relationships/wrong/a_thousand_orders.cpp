// Rejected by: orders_of_user lists the orders by id
// Also fails: orders_of_user keeps ids beyond 32 bits
// Replaces: orders_of_user.cpp
// Looks like: a vector of a thousand elements receives the ids; rows beyond its size are never read.

#include "orders_of_user.hpp"

namespace relationships {

std::vector<long long> orders_of_user(soci::session& sql, long long user_id)
{
    std::vector<long long> ids(1000);
    sql << "SELECT id FROM orders WHERE user_id = :user_id ORDER BY id",
        soci::use(user_id), soci::into(ids);
    return ids;
}

}  // namespace relationships
