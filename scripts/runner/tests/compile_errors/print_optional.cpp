// Expect: cannot print a 'std::optional<int>'
// Line: 9
// Build: compile
#include <iostream>
#include <optional>

void report(std::optional<int> const& total)
{
    std::cout << total << '\n';
}
