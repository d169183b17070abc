// Rejected by: order_count gives the connection back when the query fails
// Verdict: sanitizer
// Replaces: order_count.cpp
// Looks like: the lease lives on the heap and is deleted by hand after the query; when the query throws, it never is.
//
// An object on the stack cannot be forgotten.

#include "order_count.hpp"

namespace pooling {

int order_count(long long user_id, Connections const& connections)
{
    auto* const lease = new Lease(connections.borrow());
    int orders = 0;
    lease->session() << "SELECT count(*) FROM orders WHERE user_id = :user_id",
        soci::use(user_id), soci::into(orders);
    delete lease;
    return orders;
}

}  // namespace pooling
