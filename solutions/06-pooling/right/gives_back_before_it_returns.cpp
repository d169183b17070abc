// Replaces: order_count.cpp
//
// Better when: work follows that needs no connection. The connection is back before
// that begins; on an error the destructor gives it back.

#include "order_count.hpp"

namespace pooling {

int order_count(long long user_id, Connections const& connections)
{
    Lease lease = connections.borrow();
    int orders = 0;
    lease.session() << "SELECT count(*) FROM orders WHERE user_id = :user_id",
        soci::use(user_id), soci::into(orders);
    lease.give_back();
    return orders;
}

}  // namespace pooling
