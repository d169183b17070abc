// Expect: no conversion for bool, so soci::use
// Line: 8
// Build: compile
#include <soci/soci.h>

void activate(soci::session& sql, bool active)
{
    sql << "UPDATE users SET active = :active", soci::use(active);
}
