// Expect: stands a ','
// Expect clang++: a ';' is missing
// Line: 10
// Build: compile
#include <soci/soci.h>

void count_orders(soci::session& sql, int& count, int& user)
{
    sql << "SELECT COUNT(*) FROM orders WHERE user_id = :user",
        soci::use(user)
        soci::into(count);
}
