// Expect: twice
// Line: 10
// Build: compile
#include <soci/soci.h>

int count_orders(soci::session& sql)
{
    int count = 0;
    sql << "SELECT COUNT(*) FROM orders", soci::into(count);
    int count = 1;
    return count;
}
