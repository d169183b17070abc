// Expect: 'orders_seen' is not known here
// Line: 8
// Build: compile
#include <soci/soci.h>

int count_orders(soci::session& sql)
{
    sql << "SELECT COUNT(*) FROM orders", soci::into(orders_seen);
    return 0;
}
