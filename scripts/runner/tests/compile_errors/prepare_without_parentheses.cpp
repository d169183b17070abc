// Expect: in one pair of parentheses
// Line: 9
// Build: compile
#include <soci/soci.h>

void rename_user(soci::session& sql, std::string& name)
{
    soci::statement rename = sql.prepare << "UPDATE users SET name = :name",
                    soci::use(name);
    rename.execute(true);
}
