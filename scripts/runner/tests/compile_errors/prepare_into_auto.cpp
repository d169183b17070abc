// Expect: Write the type in full
// Line: 9
// Build: compile
#include <soci/soci.h>

void rename_user(soci::session& sql, std::string& name)
{
    auto rename = (sql.prepare << "UPDATE users SET name = :name", soci::use(name));
    rename.execute(true);
}
