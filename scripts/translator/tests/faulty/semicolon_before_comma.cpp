// Expect: There is nothing before this ','
// Line: 10
// Build: compile
#include <soci/soci.h>

int count_orders(soci::session& sql)
{
    int count = 0;
    sql << "SELECT COUNT(*) FROM orders";
    , soci::into(count);
    return count;
}
