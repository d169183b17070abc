// Expect: no conversion for bool, so soci::use
// Line: 9
// Build: compile
#include <soci/soci.h>

template <typename Value>
void set_active(soci::session& sql, Value const& value)
{
    sql << "UPDATE users SET active = :value", soci::use(value);
}

void activate(soci::session& sql)
{
    set_active(sql, true);
}
