// Expect: A soci::session cannot be copied
// Line: 8
// Build: compile
#include <soci/soci.h>

int count_all(soci::session& shop)
{
    soci::session sql = shop;
    int count = 0;
    sql << "SELECT COUNT(*) FROM orders", soci::into(count);
    return count;
}
