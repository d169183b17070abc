// Expect: no conversion for std::optional<std::string>, so soci::into
// Line: 11
// Build: compile
#include <optional>

#include <soci/soci.h>

std::optional<std::string> city(soci::session& sql)
{
    std::optional<std::string> city;
    sql << "SELECT city FROM users WHERE id = 1", soci::into(city);
    return city;
}
