// Rejected by: order_count opens none when there is none to borrow
// Replaces: order_count.cpp
// Looks like: when no connection can be borrowed, one is opened beside the pool; the limit that protects the database no longer holds.

#include "order_count.hpp"

#include <exception>

namespace pooling {

namespace {

int count_on(soci::session& sql, long long user_id)
{
    int orders = 0;
    sql << "SELECT count(*) FROM orders WHERE user_id = :user_id", soci::use(user_id),
        soci::into(orders);
    return orders;
}

}  // namespace

int order_count(long long user_id, Connections const& connections)
{
    try {
        return count_on(connections.borrow().session(), user_id);
    } catch (soci::soci_error const&) {
        throw;
    } catch (std::exception const&) {
        soci::session sql;
        connections.open(sql);
        return count_on(sql, user_id);
    }
}

}  // namespace pooling
