// Expect: if into(...) or use(...) follows, write ','
// Line: 9
// Build: compile
#include <soci/soci.h>

int count_orders(soci::session& sql)
{
    int count = 0;
    sql << "SELECT COUNT(*) FROM orders"
        soci::into(count);
    return count;
}
