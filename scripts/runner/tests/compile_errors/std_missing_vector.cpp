// Expect: std::vector
// Line: 8
// Build: compile
#include <vector>

int count()
{
    vector<int> ids{1, 2, 3};
    return static_cast<int>(ids.size());
}
