// Expect: No 'count_of' takes arguments of these types
// Line: 11
// Build: compile
#include <vector>

template <typename Value>
int count_of(std::vector<Value> const& values);

int count()
{
    return count_of(3);
}
