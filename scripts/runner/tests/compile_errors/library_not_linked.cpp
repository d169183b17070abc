// Expect: sqlite3_libversion_number comes from a library
// Line: 10
// Build: link
#include "contract/order_report.hpp"

extern "C" int sqlite3_libversion_number();

int order_report(soci::session&)
{
    return sqlite3_libversion_number();
}
