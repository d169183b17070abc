// Expect: A soci::session cannot be copied
// Line: 8
// Build: compile
#include <soci/soci.h>

void swap_in(soci::session& sql, soci::session& other)
{
    sql = other;
}
