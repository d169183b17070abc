// Expect: needs a variable by name
// Line: 8
// Build: compile
#include <soci/soci.h>

void read(soci::session& sql)
{
    sql << "SELECT COUNT(*) FROM orders", soci::into(0);
}
