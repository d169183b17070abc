// Expect: Remove main
// Line: 14
// Build: link
#include "contract/order_report.hpp"

int order_report(soci::session& sql)
{
    int count = 0;
    sql << "SELECT COUNT(*) FROM orders", soci::into(count);
    return count;
}

int main()
{
    return 0;
}
