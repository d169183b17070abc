// Expect: If the standard library's is meant, write std::cout;
// Line: 8
// Build: compile
#include <iostream>

void report()
{
    cout << "two orders\n";
}
