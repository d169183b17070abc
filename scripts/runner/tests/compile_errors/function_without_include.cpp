// Expect: std::lround is not known here
// Line: 8
// Build: compile
#include <string>

double rounded(double price)
{
    return std::lround(price);
}
