// Expect: arguments
// Line: 10
// Build: compile
#include <soci/soci.h>

int count_orders(soci::session& sql, int user_id);

int count_all(soci::session& sql)
{
    return count_orders(sql);
}
