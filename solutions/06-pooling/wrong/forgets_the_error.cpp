// Rejected by: order_count gives the connection back when the query fails
// Replaces: order_count.cpp
// Looks like: an error of the database is turned into an answer: no orders.
//
// The caller cannot tell a user without orders from a database that is away.

#include "order_count.hpp"

namespace pooling {

int order_count(long long user_id, Connections const& connections)
{
    Lease const lease = connections.borrow();
    int orders = 0;
    try {
        lease.session() << "SELECT count(*) FROM orders WHERE user_id = :user_id",
            soci::use(user_id), soci::into(orders);
    } catch (soci::soci_error const&) {
        return 0;
    }
    return orders;
}

}  // namespace pooling
