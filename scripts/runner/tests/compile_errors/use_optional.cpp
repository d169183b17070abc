// Expect: no conversion for std::optional<std::string>, so soci::use
// Line: 10
// Build: compile
#include <optional>

#include <soci/soci.h>

void set_city(soci::session& sql, std::optional<std::string> const& city)
{
    sql << "UPDATE users SET city = :city", soci::use(city);
}
