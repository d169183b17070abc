// Expect: A soci::transaction cannot be copied
// Line: 9
// Build: compile
#include <soci/soci.h>

void pay(soci::session& sql)
{
    soci::transaction first(sql);
    soci::transaction second = first;
    second.commit();
}
