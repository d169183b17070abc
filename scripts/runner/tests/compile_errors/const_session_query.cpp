// Expect: 'const soci::session' cannot
// Line: 9
// Build: compile
#include <soci/soci.h>

int count_orders(soci::session const& sql)
{
    int count = 0;
    sql << "SELECT COUNT(*) FROM orders", soci::into(count);
    return count;
}
