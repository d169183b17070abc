// Rejected by: order_count borrows a connection and opens none
// Also fails: order_count answers a hundred requests on one connection
// Also fails: order_count gives the connection back when the query fails
// Replaces: order_count.cpp
// Looks like: a connection is borrowed, and then a new one is opened and used.
//
// The borrowed one is missing elsewhere, and no time is saved.

#include "order_count.hpp"

namespace pooling {

int order_count(long long user_id, Connections const& connections)
{
    Lease const lease = connections.borrow();
    soci::session sql;
    connections.open(sql);
    int orders = 0;
    sql << "SELECT count(*) FROM orders WHERE user_id = :user_id", soci::use(user_id),
        soci::into(orders);
    return orders;
}

}  // namespace pooling
