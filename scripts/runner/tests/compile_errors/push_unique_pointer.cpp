// Expect: std::move
// Line: 9
// Build: compile
#include <memory>
#include <vector>

void keep(std::vector<std::unique_ptr<int>>& idle, std::unique_ptr<int> connection)
{
    idle.push_back(connection);
}
