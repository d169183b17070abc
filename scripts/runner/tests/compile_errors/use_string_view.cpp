// Expect: no conversion for std::string_view
// Line: 10
// Build: compile
#include <string_view>

#include <soci/soci.h>

void set_city(soci::session& sql, std::string_view city)
{
    sql << "UPDATE users SET city = :city", soci::use(city);
}
