// Expect: a ';' is missing
// Line: 9
// Build: compile
#include <soci/soci.h>

int count_orders(soci::session& sql)
{
    int count = 0;
    count += 1
    soci::transaction changes(sql);
    return count;
}
