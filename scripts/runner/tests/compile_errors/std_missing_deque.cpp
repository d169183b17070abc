// Expect: std::deque
// Line: 8
// Build: compile
#include <deque>

int count()
{
    deque<int> ids{1, 2, 3};
    return static_cast<int>(ids.size());
}
