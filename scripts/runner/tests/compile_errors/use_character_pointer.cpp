// Expect: a char pointer, so soci::use
// Line: 8
// Build: compile
#include <soci/soci.h>

void set_city(soci::session& sql, char const* city)
{
    sql << "UPDATE users SET city = :city", soci::use(city);
}
