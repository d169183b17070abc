// Rejected by: order_count counts the orders of one user
// Shows: 0 orders
// Replaces: order_count.cpp
// Looks like: the id goes through an int, which cuts off its upper half; another user's orders are counted.

#include "order_count.hpp"

namespace pooling {

int order_count(long long user_id, Connections const& connections)
{
    Lease const lease = connections.borrow();
    int const id = static_cast<int>(user_id);
    int orders = 0;
    lease.session() << "SELECT count(*) FROM orders WHERE user_id = :user_id",
        soci::use(id), soci::into(orders);
    return orders;
}

}  // namespace pooling
