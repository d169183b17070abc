// Expect: A signed number is compared with an unsigned one
// Line: 9
// Build: compile -Werror
#include <vector>

int sum(std::vector<int> const& prices)
{
    int total = 0;
    for (int i = 0; i < prices.size(); ++i) {
        total += prices.at(static_cast<std::size_t>(i));
    }
    return total;
}
