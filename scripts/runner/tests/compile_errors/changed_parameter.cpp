// Expect: The tests call order_report(soci::session&), and no file defines it
// Line: 11
// Build: link
#include "contract/order_report.hpp"

int order_report(soci::session& sql, int user_id)
{
    int count = 0;
    sql << "SELECT COUNT(*) FROM orders WHERE user_id = :user", soci::use(user_id),
        soci::into(count);
    return count;
}
