// Replaces: order_count.cpp
//
// Better when: the query is used elsewhere too. The lease is a temporary that lives
// to the end of the whole statement, and so until the call in it has returned.

#include "order_count.hpp"

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
    return count_on(connections.borrow().session(), user_id);
}

}  // namespace pooling
