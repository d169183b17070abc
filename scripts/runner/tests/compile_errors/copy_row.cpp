// Expect: soci::row const& row
// Line: 10
// Build: compile
#include <soci/soci.h>

int sum(soci::session& sql)
{
    int total = 0;
    soci::rowset<soci::row> rows = (sql.prepare << "SELECT id FROM orders");
    for (soci::row row : rows) {
        total += row.get<int>(0);
    }
    return total;
}
