// Expect: write soci::use
// Line: 8
// Build: compile
#include <soci/soci.h>

void delete_user(soci::session& sql, int id)
{
    sql << "DELETE FROM users WHERE id = :id", use(id);
}
