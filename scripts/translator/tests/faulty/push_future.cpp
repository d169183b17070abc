// Expect: cannot be copied, only moved
// Line: 9
// Build: compile
#include <future>
#include <vector>

void keep(std::vector<std::future<int>>& futures, std::future<int> count)
{
    futures.push_back(count);
}
