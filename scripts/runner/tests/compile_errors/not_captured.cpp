// Expect: [&limit]
// Line: 10
// Build: compile
#include <algorithm>
#include <vector>

bool any_above(std::vector<int> const& prices, int limit)
{
    return std::any_of(prices.begin(), prices.end(),
                       [](int price) { return price > limit; });
}
