// Expect: no conversion for float, so soci::use
// Line: 8
// Build: compile
#include <soci/soci.h>

void set_rate(soci::session& sql, float rate)
{
    sql << "UPDATE products SET rate = :rate", soci::use(rate);
}
