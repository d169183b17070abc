// Expect: A soci::session cannot be copied
// Line: 10
// Build: compile
#include <soci/soci.h>

int count_orders(soci::session sql);

int count_all(soci::session& sql)
{
    return count_orders(sql);
}
