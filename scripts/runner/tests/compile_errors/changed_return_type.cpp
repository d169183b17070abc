// Expect: another return type
// Line: 6
// Build: compile
#include "contract/order_report.hpp"

long long order_report(soci::session& sql)
{
    long long count = 0;
    sql << "SELECT COUNT(*) FROM orders", soci::into(count);
    return count;
}
