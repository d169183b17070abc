// Expect: this one is const ('const int')
// Line: 9
// Build: compile
#include <soci/soci.h>

int count_orders(soci::session& sql)
{
    int const count = 0;
    sql << "SELECT COUNT(*) FROM orders", soci::into(count);
    return count;
}
