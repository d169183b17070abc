// Expect: pointer to a session
// Line: 11
// Build: compile
#include <optional>

#include <soci/soci.h>

int count_orders(soci::session* sql)
{
    int count = 0;
    sql << "SELECT COUNT(*) FROM orders", soci::into(count);
    return count;
}
