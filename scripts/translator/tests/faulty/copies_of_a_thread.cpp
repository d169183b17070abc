// Expect: cannot be copied, only moved
// Line: 9
// Build: compile
#include <thread>
#include <vector>

void start(std::size_t limit)
{
    std::vector<std::jthread> threads(limit, std::jthread([] {}));
}
