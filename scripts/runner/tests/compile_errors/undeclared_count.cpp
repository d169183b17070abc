// Expect: 'count' is not known here. If the standard library's is meant, write std::count
// Line: 9
// Build: compile
#include <algorithm>
#include <vector>

int orders(std::vector<int> const& prices)
{
    count = static_cast<int>(prices.size());
    return 0;
}
