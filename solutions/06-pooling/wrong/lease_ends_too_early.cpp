// Rejected by: order_count uses the connection as long as it is borrowed and no longer
// Replaces: order_count.cpp
// Looks like: the lease is a temporary and ends at its semicolon; the session is used when it may be another thread's.
//
// A reference to what a lease has does not keep the lease.

#include "order_count.hpp"

namespace pooling {

int order_count(long long user_id, Connections const& connections)
{
    soci::session& sql = connections.borrow().session();
    int orders = 0;
    sql << "SELECT count(*) FROM orders WHERE user_id = :user_id", soci::use(user_id),
        soci::into(orders);
    return orders;
}

}  // namespace pooling
