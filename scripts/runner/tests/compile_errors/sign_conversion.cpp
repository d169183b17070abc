// Expect: A signed and an unsigned type are mixed
// Line: 8
// Build: compile -Werror
#include <vector>

int at(std::vector<int> const& prices, int position)
{
    return prices[position];
}
