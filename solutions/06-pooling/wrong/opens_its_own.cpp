// Rejected by: order_count borrows a connection and opens none
// Also fails: order_count answers a hundred requests on one connection
// Also fails: order_count gives the connection back when the query fails
// Also fails: order_count opens none when there is none to borrow
// Shows: 0 borrowed, 0 came back, 1 opened
// Replaces: order_count.cpp
// Looks like: each request opens a connection of its own; with a hundred requests at once, the server has a hundred to open.
//
// The stub does this. Its answers are right, and slow.

#include "order_count.hpp"

namespace pooling {

int order_count(long long user_id, Connections const& connections)
{
    soci::session sql;
    connections.open(sql);
    int orders = 0;
    sql << "SELECT count(*) FROM orders WHERE user_id = :user_id", soci::use(user_id),
        soci::into(orders);
    return orders;
}

}  // namespace pooling
