// Expect: A ',' is missing before use(...)
// Line: 10
// Build: compile
#include <soci/soci.h>

int count_orders(soci::session& sql, int user_id)
{
    int count = 0;
    sql << "SELECT COUNT(*) FROM orders WHERE user_id = :user",
        soci::into(count) soci::use(user_id);
    return count;
}
