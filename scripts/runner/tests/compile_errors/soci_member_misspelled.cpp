// Expect: soci::sue is not known here
// Line: 8
// Build: compile
#include <soci/soci.h>

void delete_user(soci::session& sql, int id)
{
    sql << "DELETE FROM users WHERE id = :id", soci::sue(id);
}
// Expect g++: the compiler knows 'use'
