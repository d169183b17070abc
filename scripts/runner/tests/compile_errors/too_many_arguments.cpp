// Expect: arguments
// Line: 10
// Build: compile
#include <soci/soci.h>

int count_orders(soci::session& sql);

int count_all(soci::session& sql)
{
    return count_orders(sql, 7);
}
// Expect clang++: requires single argument 'sql', but 2 arguments were provided
