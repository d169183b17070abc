// Expect: Is 'begin' meant?
// Line: 8
// Build: compile
#include <soci/soci.h>

void start(soci::session& sql)
{
    sql.begn();
}
// Expect clang++: 'soci::session' has no member 'begn'. Is 'begin' meant?
