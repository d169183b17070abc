// Expect: test_helper() is defined in two files
// Line: 14
// Build: link
#include "contract/order_report.hpp"

int order_report(soci::session& sql)
{
    int count = 0;
    sql << "SELECT COUNT(*) FROM orders", soci::into(count);
    return count;
}

int test_helper()
{
    return 1;
}
