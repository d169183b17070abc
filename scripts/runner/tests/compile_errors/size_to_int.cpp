// Expect: 'int' cannot hold every value of '
// Line: 8
// Build: compile -Werror
#include <vector>

int count(std::vector<int> const& prices)
{
    return prices.size();
}
