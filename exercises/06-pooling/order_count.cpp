// Exercise 06, task 2, core, 10 minutes: fix a request that opens a connection

#include "order_count.hpp"

namespace pooling {

// TODO: borrow a connection in place of opening one.
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
