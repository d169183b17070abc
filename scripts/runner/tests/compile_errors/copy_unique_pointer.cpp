// Expect: A std::unique_ptr cannot be copied
// Line: 8
// Build: compile
#include <memory>

std::unique_ptr<int> keep(std::unique_ptr<int> const& owner)
{
    std::unique_ptr<int> other = owner;
    return other;
}
