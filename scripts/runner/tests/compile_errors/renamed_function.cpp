// Expect: The tests call order_report(soci::session&), and no file defines it
// Line: 11
// Build: link
#include "contract/order_report.hpp"

int order_reports(soci::session& sql)
{
    int count = 0;
    sql << "SELECT COUNT(*) FROM orders", soci::into(count);
    return count;
}
