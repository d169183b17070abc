// Expect: needs a variable by name
// Line: 10
// Build: compile
#include <soci/soci.h>
#include <utility>

std::string name_of_user(soci::session& sql)
{
    std::string name;
    sql << "SELECT name FROM users", soci::into(std::move(name));
    return name;
}
