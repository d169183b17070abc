// Expect: no conversion for 'Status', so soci::use
// Line: 10
// Build: compile
#include <soci/soci.h>

enum class Status { open, paid };

void set_status(soci::session& sql, Status status)
{
    sql << "UPDATE orders SET status = :status", soci::use(status);
}
