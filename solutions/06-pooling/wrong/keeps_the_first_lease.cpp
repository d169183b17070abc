// Rejected by: order_count answers a hundred requests on one connection
// Also fails: order_count borrows a connection and opens none
// Also fails: order_count gives the connection back when the query fails
// Also fails: order_count opens none when there is none to borrow
// Shows: 1 borrowed, 0 came back, 0 opened
// Replaces: order_count.cpp
// Looks like: the lease is static: the first request borrows, and the connection never comes back to the pool.
//
// It is one session for all threads then, which is a data race.

#include "order_count.hpp"

namespace pooling {

int order_count(long long user_id, Connections const& connections)
{
    static Lease const lease = connections.borrow();
    int orders = 0;
    lease.session() << "SELECT count(*) FROM orders WHERE user_id = :user_id",
        soci::use(user_id), soci::into(orders);
    return orders;
}

}  // namespace pooling
