// Expect: not closed on this line
// Line: 8
// Build: compile
#include <soci/soci.h>

void delete_users(soci::session& sql)
{
    sql << "DELETE FROM users
            WHERE id = 1";
}
