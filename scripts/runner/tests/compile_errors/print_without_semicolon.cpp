// Expect: a ';' is missing
// Line: 8
// Build: compile
#include <iostream>

void report(int orders)
{
    std::cout << orders
}
