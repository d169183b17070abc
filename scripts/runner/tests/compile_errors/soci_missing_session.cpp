// Expect: write soci::session
// Line: 6
// Build: compile
#include <soci/soci.h>

int count_orders(session& sql)
{
    int count = 0;
    sql << "SELECT COUNT(*) FROM orders", soci::into(count);
    return count;
}
