// Expect: 'soci::session' has no member 'execute'
// Line: 8
// Build: compile
#include <soci/soci.h>

void delete_users(soci::session& sql)
{
    sql.execute("DELETE FROM users");
}
