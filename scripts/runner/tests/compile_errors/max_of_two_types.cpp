// Expect: The arguments of 'max' must be of one type
// Line: 8
// Build: compile
#include <algorithm>

long larger(int first, long second)
{
    return std::max(first, second);
}
