// Expect: std::cout
// Line: 8
// Build: compile
#include <iostream>

void report()
{
    cout << "two orders\n";
}
// Expect g++: with its namespace: std::cout
