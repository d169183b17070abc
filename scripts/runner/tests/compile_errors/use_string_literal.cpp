// Expect: a string literal or a char pointer
// Line: 8
// Build: compile
#include <soci/soci.h>

void set_city(soci::session& sql)
{
    sql << "UPDATE users SET city = :city", soci::use("Paris");
}
