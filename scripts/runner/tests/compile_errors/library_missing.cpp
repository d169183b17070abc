// Expect: The library 'soci_nothing' was not found
// Line: 0
// Build: link -lsoci_nothing
#include "contract/order_report.hpp"

int order_report(soci::session&)
{
    return 0;
}
