// Expect: write soci::into
// Line: 9
// Build: compile
#include <soci/soci.h>

int count_orders(soci::session& sql)
{
    int count = 0;
    sql << "SELECT COUNT(*) FROM orders", into(count);
    return count;
}
