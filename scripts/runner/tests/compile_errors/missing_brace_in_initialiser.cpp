// Expect: '}' is missing
// Line: 8
// Build: compile
#include <vector>

std::vector<int> prices()
{
    std::vector<int> found{100, 200;
    return found;
}
