// Expect: no conversion for bool, so soci::into
// Line: 9
// Build: compile
#include <soci/soci.h>

bool is_active(soci::session& sql)
{
    bool active = false;
    sql << "SELECT active FROM users WHERE id = 1", soci::into(active);
    return active;
}
