// Expect: write soci::rowset
// Line: 9
// Build: compile
#include <soci/soci.h>

int count_orders(soci::session& sql)
{
    int count = 0;
    rowset<soci::row> rows = (sql.prepare << "SELECT id FROM orders");
    for (auto const& row : rows) {
        count += row.get<int>(0);
    }
    return count;
}
