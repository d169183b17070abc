// Expect: 'count' is not known here
// Line: 9
// Build: compile
#include <algorithm>
#include <vector>

int orders(std::vector<int> const& prices)
{
    count = static_cast<int>(prices.size());
    return 0;
}
// Expect g++: write std::count; otherwise declare
