// Expect: is defined twice
// Line: 6
// Build: compile
#include "contract/order_report.hpp"

struct OrderReport {
    int orders = 0;
};
